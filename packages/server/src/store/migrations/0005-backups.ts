/** A backup takes every workspace: the owner, whom row-level security binds like everybody, may list them. */
export default `
create policy owner_lists on workspace for select to current_user using (true);
`;
