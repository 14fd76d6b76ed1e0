import type { Passage } from '../../language/index.ts';
import { boundedPassageOf } from '../bounded.ts';

/** The new text of a message, as cues and what was learned look at it. */
export const passageOfMessage = (newText: string): Passage => boundedPassageOf(calmed(newText));

/** Words in capitals are words, not names, and so are the words of hiring: "NOT SELECTED", "Offer of Employment". */
const calmed = (text: string): string =>
  text
    .replace(/\b[A-Z]{2,30}(?:[ -][A-Z]{2,30}){1,30}\b/g, (shouted) => shouted.toLowerCase())
    .replace(hiring, (word) => word.toLowerCase());

const hiring =
  /\b(?:Offer|Employment|Appointment|Contract|Letter|Interview|Interviews|Assessment|Examination|Exam|Medical|Test|Trial|Shift|Day|Round|Stage|Second|Final|Video|Telephone|Phone|Panel|Presentation|Vacancy|Position|Post|Role|Job|Application|Candidate|Candidates|Applicant|Requisition|Recruitment|Withdrawn|Closed|Filled|Cancelled|Successful|Unsuccessful|Selected|Conditional|Unconditional|Provisional|Reference|References|Document|Documents|Certificate|Licence|License|Passport|Form|Right|Work|Start|Date|Time|Venue|Background|Check|Screening|Vetting|Drug|Reply|Response|Automatic|Out|Office|Congratulations|Welcome|Unfortunately|Thank|Invitation|Rescheduled|Postponed|Salary|Terms|Decision|Outcome|Result|Results)\b/g;
