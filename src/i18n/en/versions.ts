export const versions = {
  same: 'The records are the same.',
  changed: '{count, plural, one {Record changed since} other {Records changed since}}: {names}.',
  added: '{count, plural, one {Record added since} other {Records added since}}: {names}.',
  removed: '{count, plural, one {Record removed since} other {Records removed since}}: {names}.',
  others: '{count, plural, one {# other} other {# others}}',
  file: 'Open the file of that time',
  unknown: 'Axes does not know this version: what has changed since cannot be found out.',
  notComparable: 'The present version is not in the list of versions: what has changed cannot be found out.',
} as const
