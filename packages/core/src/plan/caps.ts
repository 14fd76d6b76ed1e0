import { type Playbook, findPlay } from './playbook.ts';

/** How many check-ins there may be since the clock start. */
export const checkInCap = (playbook: Playbook): number => (findPlay(playbook, 'second-check-in') ? 2 : 1);

/** How many status-seeking messages a playbook allows in all: its check-ins, one call, one trial offer. */
export function allowedIn(playbook: Playbook): number {
  return (
    checkInCap(playbook) + (findPlay(playbook, 'phone-call') ? 1 : 0) + (findPlay(playbook, 'offer-trial') ? 1 : 0)
  );
}
