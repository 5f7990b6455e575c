import type { SalesFigure, SellerHome } from "@pasar/contracts/home";
import type { SalesDay } from "../../database/seller-home";

const SHOWN_DAYS = 7;
const DAY_MILLISECONDS = 86_400_000;

/** Sums the sales of single days for today, the week since Monday and the month. `today` is the seller's own date. */
export function salesOverview(days: readonly SalesDay[], today: string): SellerHome["sales"] {
  const since = (first: string) => sum(days.filter(({ date }) => first <= date && date <= today));
  return {
    today: since(today),
    week: since(mondayOf(today)),
    month: since(`${today.slice(0, 7)}-01`),
    days: Array.from({ length: SHOWN_DAYS }, (_, place) => {
      const date = daysBefore(today, SHOWN_DAYS - 1 - place);
      return { date, ...sum(days.filter((day) => day.date === date)) };
    }),
  };
}

function sum(days: readonly SalesDay[]): SalesFigure {
  return days.reduce((total, day) => ({ orders: total.orders + day.orders, sales: total.sales + day.sales }), {
    orders: 0,
    sales: 0,
  });
}

function mondayOf(date: string): string {
  return daysBefore(date, (new Date(date).getUTCDay() + 6) % 7);
}

function daysBefore(date: string, count: number): string {
  return new Date(Date.parse(date) - count * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
