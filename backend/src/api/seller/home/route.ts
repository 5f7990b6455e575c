import type { SellerHome, WaitingOrders } from "@pasar/contracts/home";
import { may } from "@pasar/contracts/permissions";
import { localDate } from "@pasar/locale/time";
import { databaseOf } from "../../../database/connection";
import { countOpenOrders, readRoomTasks, readSalesDays } from "../../../database/seller-home";
import { readBalance } from "../../../database/seller-summary";
import { countLow } from "../../../database/stock-list";
import { memberRoute } from "../../../http/acting";
import { salesOverview } from "../../../workflows/home/sales-overview";

const NONE: WaitingOrders = { count: 0, late: 0, oldest_at: null };

/** `GET /seller/home`: what to do now, what was sold, what will be paid. Gives a `SellerHome`. */
export const GET = memberRoute("seller.read", async (req, res) => {
  const { member, seller } = req.acting;
  const database = databaseOf(req.scope);
  const [open, low, rooms, days, balance] = await Promise.all([
    countOpenOrders(database, seller.id),
    countLow(database, seller.id),
    readRoomTasks(database, seller.id, member.id),
    readSalesDays(database, seller.id, seller.time_zone),
    readBalance(database, seller.id),
  ]);
  const home: SellerHome = {
    tasks: {
      accept: open.awaiting_acceptance ?? NONE,
      prepare: open.preparing ?? NONE,
      hand_over: open.ready_for_pickup ?? NONE,
      deliver: open.sent ?? NONE,
      low_stock: low,
      drafts: rooms.drafts,
      approvals: may(member.role, "payout_account.approve") ? rooms.approvals : 0,
      payouts: may(member.role, "payouts.approve") ? rooms.payouts : 0,
    },
    sales: salesOverview(days, localDate(new Date(), seller.time_zone)),
    money: { ...balance, payout_account: rooms.payout_account },
  };
  res.json(home);
});
