/** Whether every fact of a record has a claim, and every claim what its basis asks for. */
import type { Finding } from './finding'
import type { AtlasRecord, Claim } from './schema'

/** What is wrong with one record: the field, and why. */
export type RecordFinding = Pick<Finding, 'field' | 'reason'>

/** Facts that a record may leave empty, but only with a claim that says so. */
const CORE_FACTS = ['date', 'sends', 'hosts', 'origin', 'place'] as const

/** Every fact that the record holds, as claims name it. */
const factsOf = (record: AtlasRecord): readonly string[] => [
  ...CORE_FACTS.filter((fact) => record[fact] !== null),
  'kinds',
  'status',
  ...record.delegation.map(({ person }) => `delegation/${person}`),
  ...record.received.map(({ person }) => `received/${person}`),
  ...record.encounters.map((_, i) => `encounters/${i + 1}`),
  ...record.messages.map((_, i) => `messages/${i + 1}`),
  ...record.statements.map((_, i) => `statements/${i + 1}`),
  ...record.topics.map((id) => `topics/${id}`),
]

const emptyFactsOf = (record: AtlasRecord): readonly string[] => [
  ...CORE_FACTS.filter((fact) => record[fact] === null),
  ...(record.delegation.length === 0 ? ['delegation'] : []),
]

/** The parts of a record whose members claims name one by one. */
const LISTED = ['delegation', 'received', 'encounters', 'messages', 'statements', 'topics']

function* findingsOfBasis({ basis, text, evidence, premises, reason }: Claim): Generator<RecordFinding> {
  const grounds = evidence.length + premises.length
  switch (basis) {
    case 'stated':
      if (evidence.length === 0) yield { field: 'evidence', reason: 'a stated fact needs a quotation' }
      if (premises.length > 0) yield { field: 'premises', reason: 'a stated fact has no premises' }
      return
    case 'inferred':
      if (premises.length === 0) yield { field: 'premises', reason: 'an inferred fact needs premises' }
      if (reason === undefined) yield { field: 'reason', reason: 'an inferred fact needs its reason' }
      return
    case 'assumed':
      if (reason === undefined)
        yield { field: 'reason', reason: 'an assumed fact needs the rule as its reason' }
      return
    case 'absent':
      if (text === undefined)
        yield { field: 'text', reason: 'an absence needs words that say what is not stated' }
      if (grounds > 0) yield { field: 'basis', reason: 'an absent fact has neither quotation nor premise' }
  }
}

function* findingsOfClaim(
  record: AtlasRecord,
  claim: Claim,
  facts: ReadonlySet<string>,
): Generator<RecordFinding> {
  yield* findingsOfBasis(claim)
  for (const [i, premise] of claim.premises.entries()) {
    if (premise.evidence === undefined && premise.reference === undefined) {
      yield { field: `premises[${i}]`, reason: 'a premise needs a quotation or a reference' }
    }
  }
  const quoted = [...claim.evidence, ...claim.premises.flatMap(({ evidence }) => evidence ?? [])]
  for (const { article } of quoted) {
    if (!record.articles.includes(article)) {
      yield { field: 'evidence', reason: `the record does not list the article "${article}"` }
    }
  }
  const [part = '', member] = claim.fact.split('/')
  if (member !== undefined && LISTED.includes(part) && !facts.has(`${part}/${member}`)) {
    yield { field: 'fact', reason: `the record has no ${part}/${member}` }
  }
}

function* findingsOfCoverage(record: AtlasRecord, facts: readonly string[]): Generator<RecordFinding> {
  const basesOf = (fact: string) =>
    record.claims.filter((claim) => claim.fact === fact).map(({ basis }) => basis)
  for (const fact of facts) {
    const bases = basesOf(fact)
    if (bases.length === 0) yield { field: fact, reason: 'no claim says where this fact comes from' }
    else if (bases.includes('absent') && fact !== 'kinds' && fact !== 'status') {
      yield { field: fact, reason: 'a claim says that it is absent, yet the record holds it' }
    }
  }
  for (const fact of emptyFactsOf(record)) {
    if (!basesOf(fact).includes('absent')) {
      yield { field: fact, reason: 'it is empty, and no claim says that the article is silent' }
    }
  }
  if (record.articles.length === 0) yield { field: 'articles', reason: 'the record names no article' }
}

/** What is wrong with the claims of one record. */
export function* checkClaims(record: AtlasRecord): Generator<RecordFinding> {
  const facts = factsOf(record)
  yield* findingsOfCoverage(record, facts)
  const known = new Set(facts)
  for (const [i, claim] of record.claims.entries()) {
    for (const { field, reason } of findingsOfClaim(record, claim, known)) {
      yield { field: `claims[${i}].${field}`, reason: `${reason} (${claim.fact})` }
    }
  }
}
