/** What an e-mail address tells of who stands behind it. */

/** Mailboxes that anyone can have: they say nothing of an employer. */
const freemail = new Set(
  `gmail.com googlemail.com outlook.com outlook.co.uk hotmail.com hotmail.co.uk hotmail.fr live.com live.co.uk msn.com
  yahoo.com yahoo.co.uk yahoo.fr yahoo.de ymail.com icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me
  tutanota.com tuta.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de posteo.de mailbox.org
  orange.fr wanadoo.fr free.fr sfr.fr laposte.net libero.it virgilio.it wp.pl o2.pl onet.pl seznam.cz mail.ru yandex.ru
  qq.com 163.com 126.com naver.com zoho.com fastmail.com hey.com btinternet.com sky.com virginmedia.com talktalk.net
  ntlworld.com blueyonder.co.uk mweb.co.za telkomsa.net webmail.co.za`.split(/\s+/),
);

/** Services that send invitations in an employer's name: applicant tracking, scheduling, calendars. */
const services = `greenhouse.io greenhouse-mail.io lever.co ashbyhq.com workable.com workablemail.com calendly.com
  goodtime.io cal.com google.com smartrecruiters.com icims.com myworkday.com workday.com teamtailor.com
  teamtailor-mail.com recruitee.com bamboohr.com breezy.hr breezy-mail.com jobvite.com taleo.net successfactors.com
  personio.de personio.com join.com pinpointhq.com tribepad.com oleeo.com jazzhr.com applytojob.com zoom.us microsoft.com
  indeed.com linkedin.com hirevue.com modernloop.io prelude.co doodle.com youcanbook.me acuityscheduling.com hubspot.com
  paradox.ai eightfold.ai gem.com bullhornmail.com trac.jobs`.split(/\s+/);

const robots =
  /^(?:no-?reply|do-?not-?reply|donotreply|notifications?|calendar-notification|mailer-daemon|postmaster|bounces?|invitations?|calendar|scheduling|scheduler|system|automated|unknownorganizer)(?:[-+._].*)?$/i;

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

const isFreemail = (email: string): boolean => freemail.has(domainOf(email));

export const isService = (email: string): boolean => {
  const domain = domainOf(email);
  return services.some((service) => domain === service || domain.endsWith(`.${service}`));
};

/** Nobody reads what is sent there. */
export const isRobot = (email: string): boolean => robots.test(email.slice(0, Math.max(0, email.lastIndexOf('@'))));

/** The domain of an employer's or an agency's own: no freemail, no service; undefined for any other address. */
export function findOwnDomain(email: string): string | undefined {
  if (!email.includes('@') || isFreemail(email) || isService(email)) return undefined;
  return domainOf(email);
}

/** Letters and digits alone, in lower case and without accents: "Réna Müller" and "rena.muller" are the same word. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
