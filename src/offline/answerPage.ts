/**
 * The page of a record, a country or a pair: from the network while that gives one, else the same view from
 * what is kept. Thousands of pages are not worth keeping; each stands for a view that the app shows as well.
 */

/** A slow line that answers is not offline; a line that is silent as long as this may as well be. */
const PATIENCE_MS = 4000

/** What every document of the atlas says of itself, and a login page does not. */
const OWN_MARK = 'data-root='

/**
 * Whether an answer is to be shown: our own page, a redirect of the host, or its word that there is no such
 * page. A server in trouble and another's page under our address are not.
 */
async function isAnswer(response: Response): Promise<boolean> {
  if (response.ok) return (await response.clone().text()).includes(OWN_MARK)
  return response.status < 500
}

/** @param view address of the same view in the app */
export async function answerPage(address: string, view: string): Promise<Response> {
  try {
    // The wait covers the body too: some lines hang after the head.
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) })
    if (await isAnswer(response)) return response
  } catch {
    // No network, or none that speaks.
  }
  return Response.redirect(view)
}
