/** Messages in the manner of the programs that send them, all to the same candidate. */

const lines = (...all: string[]): string => all.join('\r\n');

export const headers = lines(
  'From: =?utf-8?Q?Odalys_Mar=C3=ADn?= <Odalys@quillfeather.example>',
  'To: Sam Okafor <sam.okafor@mail.example>',
  'Subject: Your interview',
  'Date: Thu, 12 Nov 2026 10:15:00 +0100',
  'Message-ID: <1@quillfeather.example>',
  'MIME-Version: 1.0',
);

export const message = (...rest: string[]): string => lines(headers, ...rest);

export const multipart = (type: string, ...parts: string[]): string =>
  message(
    `Content-Type: multipart/${type}; boundary="edge"`,
    '',
    ...parts.flatMap((part) => ['--edge', part]),
    '--edge--',
    '',
  );

export const gmailReply = multipart(
  'alternative',
  lines(
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    'Hello Sam,',
    '',
    'We liked your portfolio and shall write again by Friday.',
    '',
    'Odalys',
    '',
    'On Thu, 12 Nov 2026 at 09:02, Sam Okafor <sam.okafor@mail.example>',
    'wrote:',
    '',
    '> Dear Odalys, unfortunately I forgot to ask about the shifts.',
    '> Sam',
  ),
  lines('Content-Type: text/html; charset="UTF-8"', '', '<div dir="ltr">Hello Sam, …</div>'),
);

export const outlookHtml = message(
  'Content-Type: text/html; charset="windows-1252"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><head><title>x</title><style><!-- p {margin:0} --></style></head><body><div class=3D"WordSection1">=',
  '<p class=3D"MsoNormal">Hello Sam,</p><p class=3D"MsoNormal">we=92ll pay =80 12 an hour.</p>=',
  '<p class=3D"MsoNormal">Odalys</p><div id=3D"divRplyFwdMsg"><hr><b>From:</b> Sam Okafor &lt;sam.okafor@mail.example&gt;<br>=',
  '<b>Sent:</b> 12 November 2026 09:02<br><b>To:</b> Odalys<br><b>Subject:</b> Shifts<br></div>=',
  '<p>Unfortunately I forgot to ask.</p></div></body></html>',
);

export const flowed = message(
  'Content-Type: text/plain; charset=utf-8; format=flowed',
  '',
  'We liked your portfolio and shall ',
  'write again by Friday.',
  '',
  'Odalys',
);

export const vacation = lines(
  headers,
  'Auto-Submitted: auto-replied (vacation)',
  'Precedence: bulk',
  'Content-Type: text/plain',
  '',
  'I am back on Monday 23 November.',
);

export const postfixReport = message(
  'Auto-Submitted: auto-replied',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="edge"',
  '',
  '--edge',
  'Content-Type: text/plain; charset=us-ascii',
  '',
  'Your message could not be delivered.',
  '--edge',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; smtp.mail.example',
  '',
  'Final-Recipient: rfc822; Jobs@acme.example',
  'Original-Recipient: rfc822;jobs@acme.example',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 <jobs@acme.example>: Recipient',
  '    unknown',
  '',
  '--edge',
  'Content-Type: message/rfc822',
  '',
  'From: sam.okafor@mail.example',
  'Subject: Thank you',
  '',
  'I would be delighted to receive an offer.',
  '',
  '--edge--',
);

export const eximDelay = postfixReport
  .replace('Action: failed', 'Action: delayed')
  .replace('Status: 5.1.1', 'Status: 4.0.0');

export const headersReturned = postfixReport.replace('message/rfc822', 'text/rfc822-headers');

export const invitation = multipart(
  'mixed',
  lines('Content-Type: text/plain', '', 'See you then.'),
  lines(
    'Content-Type: text/calendar; charset=utf-8; method=REQUEST',
    '',
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'SUMMARY;LANGUAGE=en:Interview\\, second',
    '  round',
    'DESCRIPTION:Bring your papers.\\nOdalys',
    'END:VEVENT',
    'END:VCALENDAR',
  ),
);

export const cancellationAlone = message(
  'Content-Type: text/calendar; charset=utf-8',
  '',
  'BEGIN:VCALENDAR',
  'METHOD:CANCEL',
  'BEGIN:VEVENT',
  'SUMMARY:Cancelled: Interview',
  'DESCRIPTION:I am ill\\, sorry.',
  'END:VEVENT',
  'END:VCALENDAR',
);

export const passedOn = multipart(
  'mixed',
  lines(
    'Content-Type: message/rfc822',
    '',
    'From: Tom Ashby <tom@acme.example>',
    'Subject: The post',
    'Date: Wed, 11 Nov 2026 08:00:00 +0000',
    '',
    'You have it.',
  ),
);

export const attached = multipart(
  'mixed',
  lines('Content-Type: text/plain', '', 'See the mail below.'),
  lines(
    'Content-Type: message/rfc822',
    '',
    'From: Tom Ashby <tom@acme.example>',
    'Subject: The post',
    '',
    'You have not got it.',
  ),
);

/** All that are forms of real messages, to be damaged. */
export const forms: Record<string, string> = {
  gmailReply,
  outlookHtml,
  flowed,
  vacation,
  postfixReport,
  eximDelay,
  headersReturned,
  invitation,
  cancellationAlone,
  passedOn,
  attached,
};
