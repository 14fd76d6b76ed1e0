export { type Applied, type ApplyRefusal, type Kept, apply } from './apply.ts';
export { type InvitationRefusal, readCalendar } from './ics/calendar.ts';
export type { WindowsZones } from './ics/zones.ts';
export type { Invitation, MailAround, Meeting, MeetingDate, Party, Start } from './invitation.ts';
export { calendarLimits } from './limits.ts';
export { type MeetingRecord, meetingRecordSchema, meetingRecordsSchema } from './meeting.ts';
export { toldOf } from './told.ts';
