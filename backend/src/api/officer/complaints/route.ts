import { officerRoute } from "../../../http/acting";
import { answerAreasComplaints } from "../../../http/answer-complaints";

/** `GET /officer/complaints`: complaints that have come to an office of the officer's area. Gives a `ComplaintList`. */
export const GET = officerRoute("office.complaints.read", answerAreasComplaints);
