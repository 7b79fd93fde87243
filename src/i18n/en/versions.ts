export const versions = {
  made: 'This link was made with version {version} of the data; this is the present version, {current}.',
  same: 'All records are the same.',
  changed: '{count, plural, one {Record changed since} other {Records changed since}}:',
  added: '{count, plural, one {Record added since} other {Records added since}}:',
  gone: '{count, plural, one {Record gone since} other {Records gone since}}:',
  others: '{count, plural, one {# other} other {# others}}',
  file: 'The file of that time',
  unknown: 'This version is not one of those of Axes: nothing says what has changed since.',
  incomparable: 'The list of versions could not be read: nothing says what has changed since.',
} as const
