import { Button, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { isUntranslated } from '@tweespraak/contract/form-problems'
import type { KindProblem } from '@tweespraak/contract/kind-problems'
import { kindsRoutes } from '@tweespraak/contract/kinds'
import { useTranslation } from 'react-i18next'
import { call, isRefusal } from '../../../lib/api.ts'
import { DialogButtons } from '../../../ui/dialog-parts.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { say as tell } from '../../../ui/toast.tsx'
import { useRoughWords } from '../form-words.ts'
import { refreshForms } from '../queries.ts'
import { differencesOf, type KindSurroundings } from './kind-edit.ts'
import { KindPathOfBoth } from './kind-path.tsx'
import classes from './publish-kind.module.css'
import { useKindProblemWords, useRuleWords } from './rule-words.ts'
import type { KindEditing } from './use-kind-draft.ts'

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
  readonly onPublished: (published: Published) => void
}

const Differences = ({ editing, surroundings }: Pick<PublishKindProps, 'editing' | 'surroundings'>) => {
  const { t } = useTranslation('kinds')
  const ruleWords = useRuleWords(surroundings.forms)
  const { start, draft } = editing
  return (
    <dl className={classes.differences}>
      {differencesOf(start, draft).map((part) => (
        <div key={part}>
          <dt>{t(`part.${part}`)}</dt>
          <dd>
            <del>{ruleWords(part, start)}</del> <ins>{ruleWords(part, draft)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Before a version is made for good: what is different, or how it will go, and what it means for conversations that are planned. */
export const PublishKind = (props: PublishKindProps) => {
  const { editing, copyOf, surroundings, problems, opened, onClose, onPublished } = props
  const { t } = useTranslation('kinds')
  const { t: common } = useTranslation()
  const say = useRoughWords()
  const problemWords = useKindProblemWords()
  const client = useQueryClient()
  const { base, draft } = editing
  const body = { ...draft.content, form: draft.form }
  const publish = useMutation({
    mutationFn: () =>
      base === null
        ? call(kindsRoutes.make, { body: { ...body, copyOf } })
        : call(kindsRoutes.publish, {
            params: { kindId: base.kindId },
            body: { ...body, baseVersion: base.version },
          }),
    onSuccess: async (published) => {
      editing.settle()
      await refreshForms(client)
      onClose()
      if (base !== null) tell(t('publish.done', { version: published.version }))
      onPublished(published)
    },
    // Somebody else published first: what they made is shown beside what is written here.
    onError: async (error) => {
      await refreshForms(client)
      if (isRefusal(error, 'changed-elsewhere')) close()
    },
  })
  const sound = problems.length === 0
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
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={sound ? title : t('publish.notYet')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <div className={classes.dialog}>
        {sound ? (
          <>
            <p>
              {base === null ? t('publish.new') : base.inUse ? t('publish.change') : t('publish.notInUse')}
            </p>
            {[draft.content.name, draft.content.description].some(isUntranslated) && (
              <p>{t('publish.untranslated')}</p>
            )}
            {base === null ? (
              <KindPathOfBoth rules={draft.content.rules} />
            ) : (
              <div>
                <p className={classes.heading}>{t('publish.difference', { version: base.version })}</p>
                <Differences editing={editing} surroundings={surroundings} />
              </div>
            )}
          </>
        ) : (
          <>
            <p>{t('publish.missing')}</p>
            <ul className={classes.problems}>
              {problems.map((problem) => (
                <li key={`${problem.code}${problem.part}${problem.side ?? ''}`}>
                  <strong>{t(`part.${problem.part}`)}: </strong>
                  {problemWords(problem)}
                </li>
              ))}
            </ul>
          </>
        )}
        <RefusalNotice error={publish.error} />
      </div>
      <DialogButtons>
        <Button variant="default" onClick={close} data-autofocus>
          {t('publish.back')}
        </Button>
        {sound && (
          <Button loading={publish.isPending} onClick={() => publish.mutate()}>
            {base === null ? t('publish.doNew') : t('publish.do', { version: next })}
          </Button>
        )}
      </DialogButtons>
    </Modal>
  )
}
