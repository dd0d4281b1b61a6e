import { useMutation, useQueryClient } from '@tanstack/react-query'
import { isUntranslated } from '@tweespraak/contract/form-problems'
import type { KindContent, KindProblem } from '@tweespraak/contract/kind-problems'
import { kindsRoutes } from '@tweespraak/contract/kinds'
import { useTranslation } from 'react-i18next'
import { call, isRefusal } from '../../../lib/api.ts'
import { saveOpenFields } from '../../../lib/open-fields.ts'
import { say as tell } from '../../../ui/toast.tsx'
import { useRoughWords } from '../form-words.ts'
import { PublishPart, PublishVersion } from '../publish-version.tsx'
import { newKindQuery, refreshForms } from '../queries.ts'
import { differencesOf, isMadeWithIt, type KindSurroundings } from './kind-edit.ts'
import { KindPathOfBoth } from './kind-path.tsx'
import classes from './publish-kind.module.css'
import { useKindProblemWords, useRuleWords } from './rule-words.ts'
import { type KindEditing, knownRevision } from './use-kind-draft.ts'

export interface Published {
  readonly kindId: string
  readonly version: number
}

interface PublishKindProps {
  readonly editing: KindEditing
  readonly copyOf: string | null
  readonly surroundings: KindSurroundings
  readonly problems: readonly KindProblem[]
  readonly opened: boolean
  readonly onClose: () => void
  /** Leads away, where that is needed, before anything else is asked of the server. */
  readonly onPublished: ((published: Published) => Promise<void>) | undefined
}

/** Longer than this it would hide what is new, in characters. */
const long = 100

/** What it was, below what it will be; folded when it is much to read. */
const Before = ({ words }: { words: string }) => {
  const { t } = useTranslation('kinds')
  if (words.length <= long) return <p className={classes.before}>{t('publish.was', { words })}</p>
  return (
    <details className={classes.before}>
      <summary>{t('publish.wasFolded')}</summary>
      {words}
    </details>
  )
}

const Differences = ({ editing, surroundings }: Pick<PublishKindProps, 'editing' | 'surroundings'>) => {
  const { t } = useTranslation('kinds')
  const ruleWords = useRuleWords(surroundings.forms)
  const { start } = editing.subject
  const draft = editing.state.value
  return (
    <dl className={classes.differences}>
      {differencesOf(start, draft).map((part) => (
        <div key={part}>
          <dt>{t(`part.${part}`)}</dt>
          <dd>
            <ins>{ruleWords(part, draft)}</ins>
            <Before words={ruleWords(part, start)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Which texts stand in one language alone, and what who reads the other will see. */
const Untranslated = ({ content }: { content: KindContent }) => {
  const { t } = useTranslation('kinds')
  return (['name', 'description'] as const)
    .filter((part) => isUntranslated(content[part]))
    .map((part) => {
      const missing = content[part].nl.trim() === '' ? 'nl' : 'en'
      return (
        <div key={part}>
          <p>{t(`publish.untranslated.${missing}`, { part: t(`part.${part}`) })}</p>
          <p className={classes.instead}>{content[part][missing === 'nl' ? 'en' : 'nl']}</p>
        </div>
      )
    })
}

interface ToReadProps {
  readonly content: KindContent
  /** What a copy began as; null for what is no copy. */
  readonly copied: KindContent | null
}

/** What people will read of it; of a copy also that its explanation is still that of the kind it is a copy of. */
const ToRead = ({ content: { name, description }, copied }: ToReadProps) => {
  const { t } = useTranslation('kinds')
  const say = useRoughWords()
  const isSame = copied !== null && say(copied.description) === say(description)
  return (
    <PublishPart title={t('publish.words')}>
      <p>{say(name)}</p>
      <p>{say(description)}</p>
      {isSame && <p className={classes.before}>{t('publish.sameWords')}</p>}
    </PublishPart>
  )
}

/** Before a version is made for good: what is different, or how it will go, and what it means for conversations that are planned. */
export const PublishKind = (props: PublishKindProps) => {
  const { editing, copyOf, surroundings, problems, opened, onClose, onPublished } = props
  const { t } = useTranslation('kinds')
  const say = useRoughWords()
  const problemWords = useKindProblemWords()
  const client = useQueryClient()
  const { subject } = editing
  const { kindId, published: base } = subject
  const draft = editing.state.value
  const publish = useMutation({
    mutationFn: async () => {
      await saveOpenFields()
      const revision = knownRevision(client, subject)
      const body = { ...draft.content, form: draft.form }
      return base === null
        ? call(kindsRoutes.make, { body: { ...body, copyOf, draft: { kindId, revision } } })
        : call(kindsRoutes.publish, {
            params: { kindId },
            body: { ...body, baseVersion: draft.baseVersion, revision },
          })
    },
    onSuccess: async (published) => {
      await onPublished?.(published)
      if (base === null) client.removeQueries({ queryKey: newKindQuery(kindId).queryKey })
      await refreshForms(client)
      onClose()
      if (base !== null) tell(t('publish.done', { version: published.version }))
    },
    // Somebody else published first: what they made is shown beside what is written here.
    onError: async (error) => {
      await refreshForms(client)
      if (isRefusal(error, 'changed-elsewhere')) close()
    },
  })
  const whatHappens =
    base === null ? (isMadeWithIt(draft.form) ? 'newWaits' : 'new') : base.inUse ? 'change' : 'notInUse'
  const next = (base?.version ?? 0) + 1
  const title =
    base === null
      ? t('publish.titleNew', { name: say(draft.content.name) })
      : t('publish.title', { version: next })
  const close = () => {
    publish.reset()
    onClose()
  }
  return (
    <PublishVersion
      opened={opened}
      onClose={close}
      title={title}
      confirm={base === null ? t('publish.doNew') : t('publish.do', { version: next })}
      publishing={publish}
      missing={t('publish.missing')}
      problems={problems.map((problem) => (
        <li key={`${problem.code}${problem.part}${problem.side ?? ''}`}>
          <strong>{t(`part.${problem.part}`)}: </strong>
          {problemWords(problem)}
        </li>
      ))}
    >
      <p>{t(`publish.${whatHappens}`)}</p>
      <ToRead content={draft.content} copied={copyOf === null ? null : subject.start.content} />
      <Untranslated content={draft.content} />
      {base === null ? (
        <PublishPart title={t('path.title')}>
          <KindPathOfBoth rules={draft.content.rules} />
        </PublishPart>
      ) : (
        <PublishPart title={t('publish.difference', { version: base.version })}>
          <Differences editing={editing} surroundings={surroundings} />
        </PublishPart>
      )}
    </PublishVersion>
  )
}
