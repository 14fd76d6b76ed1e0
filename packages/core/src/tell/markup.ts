const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: ' ' };

/**
 * The words of a description that a calendar wrote as HTML, a line a block. They are only looked through for labels and
 * names, and never shown as they are.
 */
export function withoutMarkup(text: string): string {
  if (!/<\/?(?:p|br|b|a|div|span|ul|li|html|strong|table)\b/i.test(text)) return text;
  return text
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}
