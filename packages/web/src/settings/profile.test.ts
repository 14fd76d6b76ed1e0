import type { Profile } from '@fineline/core/api';
import { describe, expect, it, test } from 'vitest';
import { Refused, ServerGone } from '../api/ask.ts';
import { type Draft, draftOf, onTop, profileOf, wrongIn } from './profile.ts';

const draft = (more: Partial<ReturnType<typeof draftOf>> = {}) => ({ ...draftOf(undefined, 'Europe/London'), ...more });

describe('a profile and its form', () => {
  it.each<[given: Draft, profile: Profile, because: string]>([
    [draft(), { timeZone: 'Europe/London' }, 'what is empty is left out'],
    [draft({ name: ' Maya ', email: '  ' }), { name: 'Maya', timeZone: 'Europe/London' }, 'spaces are no answer'],
  ])('%j', (given, profile) => expect(profileOf(given)).toEqual(profile));

  test('there and back', () => {
    const profile = { name: 'Maya', email: 'maya@post.example', phone: '1', timeZone: 'Asia/Kolkata' };
    expect(profileOf(draftOf(profile, 'Europe/London'))).toEqual(profile);
  });

  test('what was typed goes on top of what another window saved meanwhile', () => {
    const base = draft({ name: 'Maya', phone: '1' });
    const standing = draft({ name: 'Maya', phone: '2' });
    expect(onTop(draft({ name: 'Maya Thornton', phone: '1' }), base, standing)).toEqual(
      draft({ name: 'Maya Thornton', phone: '2' }),
    );
  });
});

test('what was refused is named at its field, and nothing else is', () => {
  const problem = { type: 'about:blank', title: '', status: 400, code: 'invalid-input', detail: '' };
  const problems = [
    { path: 'profile.timeZone', says: 'expected a zone' },
    { path: 'mood', says: 'unknown' },
  ];
  expect(wrongIn(new Refused({ ...problem, problems }))).toEqual({ timeZone: 'expected a zone' });
  expect(wrongIn(new ServerGone('/api/profile'))).toEqual({});
});
