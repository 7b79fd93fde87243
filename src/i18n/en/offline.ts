export const offline = {
  offline: 'Offline.',
  data: 'Offline: data of {day}.',
  notKept: 'Offline: the atlas is not saved on this device; this page stays readable while it is open.',
  versions: 'Versions of Axes',
  newer: 'A newer version is ready.',
  reload: 'Reload',
  later: 'Later',
}
