/**
 * The entry of every built document: asks for the data, and for the app and its map with their styles, all at
 * once. The app runs when its styles are there and the page that is drawn in the document has been painted.
 *
 * It imports nothing, so that it runs as soon as it has come.
 */
const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI)

// A link that names other data may need neither, one of the list no shapes: browsers warn of what is not used.
const asked = new URLSearchParams(location.search)
const shapes = asked.get('view') === 'list' ? [] : ['data/countries-110m.json']
const preloaded = asked.has('data') ? [] : ['data/atlas.json', ...shapes]
for (const path of preloaded) {
  const link = document.createElement('link')
  const href = new URL(path, root).href
  document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }))
}

// The address of the page will change with the view; what its head names stays where it is.
for (const link of document.querySelectorAll<HTMLLinkElement>('link:is([rel*=icon], [rel=manifest])'))
  link.setAttribute('href', link.href)

/** A page that nobody sees is not painted; it does not wait for that. */
const MOST_WAIT_MS = 300

/** What is drawn in the document stands on the screen. */
const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve))
  setTimeout(resolve, MOST_WAIT_MS)
})

// Its scripts are on their way already (boot.ts); where all has come at once, taking them in would hold up the page
// that can be read before them.
void painted.then(() => {
  void import('./main')
  // A slow phone takes in Leaflet in another task than React. When it cannot be had, the map says so in its place.
  import('./features/map/MapPanel').catch(() => undefined)
})
