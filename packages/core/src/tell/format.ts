import type { Meeting } from './invitation.ts';

export type Format = 'phone' | 'video' | 'onsite';

const videoHosts =
  /(?:meet\.google\.com|teams\.(?:microsoft|live)\.com|(?:^|[/.])zoom\.(?:us|com)|webex\.com|whereby\.com|skype\.com|chime\.aws|bluejeans\.com|goto(?:meeting|meet)?\.(?:com|me)|meet\.jit\.si|hirevue\.com|around\.co|jitsi|cal\.com\/video|google_meet|calendly\.com\/events\/[^/\s]{1,100}\/(?:google_meet|zoom|microsoft_teams))/i;
const videoWords =
  /\b(?:microsoft teams|ms teams|teams meeting|google meet|zoom|webex|skype|video ?(?:call|conference|interview)?|videocall|videokonferenz|visioconférence)\b/i;
const phoneWords =
  /\b(?:phone|telephone|tel|mobile|telefon(?:at|isch|interview)?|téléphon(?:e|ique)|call you|by call)\b/i;
const onsiteWords = /\b(?:on-?site|in[- ]person|face[- ]to[- ]face|at our offices?|vor ort|sur place|présentiel)\b/i;
const virtualWords = /\b(?:virtual|remote|online)\b/i;
const announced = /\b(video|phone|telephone) (?:interview|call|screen)/i;
const nowhere =
  /^(?:|tb[acd]|n\/?a|none|online|remote|virtual(?:ly)?|see (?:below|description|details).*|(?:details|link|location) (?:to follow|below|tb[acd]).*|to be (?:confirmed|announced|decided).*|web conference.*)$/i;
const phoneNumber = /^(?:tel:|phone:?)?\s*\+?[\d\s().-]{7,30}$/i;

export interface FoundFormat {
  format?: Format;
  /** The invitation names a place and a link, and does not say which holds. */
  unclear?: true;
}

/** How a meeting is held, where the invitation says so: its place first, then its title, then a link in its text. */
export function findFormat({ location, summary, description, links }: Meeting): FoundFormat {
  const joinable = videoWords.test(location) || [location, ...links].some((text) => videoHosts.test(text));
  const linked = joinable || videoHosts.test(description.slice(0, 20_000));
  // A "virtual onsite" is a day of interviews on a screen.
  const saysOnsite = [summary, location].some((text) => onsiteWords.test(text) && !virtualWords.test(text));
  if (phoneNumber.test(location.trim()) || (phoneWords.test(location) && !joinable)) return { format: 'phone' };
  if (saysOnsite) return { format: 'onsite' };
  if (isPlace(withoutVideo(location))) return joinable ? { unclear: true } : { format: 'onsite' };
  // A link often stands below an announced telephone call only because the calendar adds one to everything.
  if (phoneWords.test(summary)) return linked ? {} : { format: 'phone' };
  if (linked || videoWords.test(summary)) return { format: 'video' };
  const kind = announced.exec(description.slice(0, 20_000))?.[1]?.toLowerCase();
  return kind === undefined ? {} : { format: kind === 'video' ? 'video' : 'phone' };
}

const isPlace = (text: string): boolean => !nowhere.test(text) && !/^https?:/i.test(text) && /\p{L}/u.test(text);

/** What is left of a location without the parts that mean a video call: "Room 3; Microsoft Teams Meeting" is Room 3. */
const withoutVideo = (location: string): string =>
  location
    .slice(0, 2_000)
    .split(/[;\n|]| - |, (?=https?:)/)
    .map((part) => part.trim())
    .filter((part) => !videoWords.test(part) && !/^https?:/i.test(part))
    .join('; ');
