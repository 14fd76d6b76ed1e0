import type { Source } from '@fineline/core/application';

/** Where a piece of advice comes from. */
export interface SourceEntry {
  id: Source;
  /** What it is called in passing, beside its id; the title stands where it is named in full. */
  name: string;
  title: string;
  by: string;
}

/** The five published sources, and the house where none of them speaks. */
export const sources: Record<Source, SourceEntry> = {
  '000': {
    id: '000',
    name: 'Persevering or pushy',
    title: 'Persevering or pushy: the fine line when following up after an interview',
    by: 'Best Recruitment Insurance, quoting Richard Moy',
  },
  '001': { id: '001', name: 'How and when', title: 'How And When To Follow Up An Interview', by: 'unsigned' },
  '002': {
    id: '002',
    name: 'Without being pushy',
    title: 'How to Follow Up After a Job Interview Without Being Pushy',
    by: 'Ellek Blom, 2024',
  },
  '003': {
    id: '003',
    name: 'Dos and don’ts',
    title: 'The Dos and Don’ts of Following Up After an Interview',
    by: 'a recruitment agency in north London, 2024',
  },
  '004': {
    id: '004',
    name: 'A fine line',
    title: 'There Is a Fine Line Between Effective Interview Follow Up and Being A Pest',
    by: 'Trish McGrath',
  },
  house: { id: 'house', name: 'Fineline itself', title: 'Fineline itself', by: 'where the five are silent' },
};
