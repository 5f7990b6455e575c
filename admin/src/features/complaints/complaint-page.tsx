import type { Complaint } from "@pasar/contracts/complaint";
import { may } from "@pasar/contracts/permissions";
import { useParams } from "react-router";
import { useMay } from "../../lib/rights";
import { useSession } from "../../lib/session";
import { useText } from "../../lib/text";
import { Page } from "../../ui/page";
import { QueryState } from "../../ui/query-state";
import { AnswerForm } from "./answer-form";
import { ComplaintFacts } from "./complaint-facts";
import { ROOM_OF, useComplaints } from "./complaints";
import { PleaForm } from "./plea-form";
import { type Desk, type Say, sayable } from "./sayable";

function ComplaintPage({ desk, say }: { desk: Desk; say: (complaint: Complaint) => Say | null }) {
  const { id = "" } = useParams();
  const text = useText();
  const query = useComplaints(desk);
  return (
    <Page title={text("complaint_title")} backTo={ROOM_OF[desk]} updatedAt={query.dataUpdatedAt}>
      <QueryState query={query}>
        {({ complaints }) => {
          const complaint = complaints.find(({ order_id }) => order_id === id);
          if (!complaint) return <p>{text("complaints_none")}</p>;
          const next = say(complaint);
          return (
            <div className="grid gap-5">
              <ComplaintFacts complaint={complaint} desk={desk} />
              {(next === "answer" || next === "decide") && <AnswerForm complaint={complaint} desk={desk} say={next} />}
              {(next === "appeal" || next === "replacement") && (
                <PleaForm complaint={complaint} desk={desk} say={next} />
              )}
            </div>
          );
        }}
      </QueryState>
    </Page>
  );
}

/** One complaint before a seller's member. */
export function SellerComplaintPage() {
  const mayAnswer = useMay("complaints.answer");
  return <ComplaintPage desk="seller" say={(complaint) => (mayAnswer ? sayable(complaint, "seller", null) : null)} />;
}

/** One complaint before an officer. */
export function OfficeComplaintPage() {
  const role = useSession(({ identity }) => (identity?.kind === "officer" ? identity.officer.role : null));
  const level = role === "dinsos_provinsi" ? "province" : "office";
  const mayDecide = role !== null && may(role, "office.complaints.decide");
  return <ComplaintPage desk="officer" say={(complaint) => sayable(complaint, "officer", mayDecide ? level : null)} />;
}
