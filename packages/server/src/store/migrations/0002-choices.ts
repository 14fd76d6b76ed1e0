/** By which playbook one plans, and how it is adjusted: for all applications, and for one. What is not for today. */
export default `
alter table workspace add column choices jsonb not null default '{}';

alter table application add column choices jsonb not null default '{}';
alter table application drop column playbook; -- nothing ever wrote it

alter table application add column not_today jsonb;
comment on column application.not_today is 'The steps that were put off, and the date for which: {date, steps}.';
`;
