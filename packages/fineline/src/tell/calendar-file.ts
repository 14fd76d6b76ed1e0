import type { Result } from '@fineline/core/application';
import { type Invitation, type InvitationRefusal, readCalendar } from '@fineline/core/tell';
import { findIana } from 'windows-iana';

export type CalendarFileRefusal = InvitationRefusal;

/** The meetings of a calendar file, with the zone names of Windows known. */
export const readCalendarFile = (ics: string): Result<Invitation, InvitationRefusal> => readCalendar(ics, windowsZones);

/** "001" is the world: the zone that Windows itself means, wherever in it one is. */
const windowsZones = (name: string): string[] => findIana(name, '001');
