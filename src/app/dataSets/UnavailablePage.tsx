/** Instead of a blank page: why the data sets of the link cannot be shown, what to do, and a way to the bundled one. */
import type { Unavailable, UnavailableProps } from './dataResult'
import { UNAVAILABLE_WORDS } from './unavailableWords'
import { PlainPage } from '../PlainPage'
import { localId } from '@/core/dataSets/dataSetId'
import { lazyPart } from '@/ui/lazyPart'

const nameOf = ({ member, title }: Unavailable): string => title ?? localId(member) ?? member

const LinkedPage = lazyPart(async () => (await import('../openData/LinkedPage')).LinkedPage)

export function UnavailablePage(props: UnavailableProps) {
  const { members, unavailable, messages, language, onRetry, onBundled } = props
  const linked = unavailable.find(({ failure }) => failure.type === 'needs-consent')
  if (linked === undefined || messages === null) return <Reasons {...props} />
  return (
    <LinkedPage
      key={linked.member}
      member={linked.member}
      isAlone={members.length === 1}
      language={language}
      messages={messages}
      onRead={onRetry}
      onBundled={onBundled}
    />
  )
}

function Reasons({ unavailable, language, onRetry, onBundled }: UnavailableProps) {
  return (
    <PlainPage language={language}>
      {(each) => {
        const words = UNAVAILABLE_WORDS[each]
        return (
          <>
            <h2>{words.title(unavailable.length)}</h2>
            {unavailable.map((one) => (
              <div key={one.member}>
                <p>{words.reason(one.failure, nameOf(one))}</p>
                <p>{words.advice(one.failure)}</p>
              </div>
            ))}
            <button type="button" className="button" data-primary onClick={onBundled}>
              {words.bundled}
            </button>{' '}
            <button type="button" className="button" onClick={onRetry}>
              {words.retry}
            </button>
          </>
        )
      }}
    </PlainPage>
  )
}
