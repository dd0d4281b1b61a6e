import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type KindDetail, kindsRoutes, type StandingKind } from '@tweespraak/contract/kinds'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { Loaded } from '../../../ui/loaded.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { useRoughWords } from '../form-words.ts'
import { kindQuery, refreshForms } from '../queries.ts'
import { copyOf, plainDraft } from './kind-edit.ts'
import { KindPathOfBoth } from './kind-path.tsx'
import classes from './new-kind.module.css'

/** What stands for beginning from nothing. */
export const plainly = 'plain'

interface NewKindProps {
  readonly kinds: readonly StandingKind[]
  /** The kind to begin with, or `plainly`. */
  readonly from: string
  readonly onFrom: (from: string) => void
  readonly onBegun: (kindId: string) => void
}

interface BeginningProps {
  /** Null for plain beginnings. */
  readonly original: KindDetail | null
  readonly onBegun: (kindId: string) => void
}

/** How a conversation of it would go, and the way on. */
const Beginning = ({ original, onBegun }: BeginningProps) => {
  const { t } = useTranslation('kinds')
  const client = useQueryClient()
  const { content, form } = original === null ? plainDraft : copyOf(original)
  const begin = useMutation({
    mutationFn: () =>
      call(kindsRoutes.begin, { body: { ...content, form, copyOf: original?.kindId ?? null } }),
    onSuccess: async ({ kindId }) => {
      onBegun(kindId)
      await refreshForms(client)
    },
  })
  return (
    <>
      <Button className={classes.begin ?? ''} loading={begin.isPending} onClick={() => begin.mutate()}>
        {t('new.begin')}
      </Button>
      <RefusalNotice error={begin.error} />
      <h2 className={classes.title}>{t('path.title')}</h2>
      <KindPathOfBoth rules={content.rules} />
    </>
  )
}

/** A kind that is not there yet: what to begin with. From there on it is a draft. */
export const NewKind = ({ kinds, from, onFrom, onBegun }: NewKindProps) => {
  const { t } = useTranslation('kinds')
  const say = useRoughWords()
  const original = useQuery({ ...kindQuery(from), enabled: from !== plainly })
  return (
    <div className={classes.new}>
      <NativeSelect
        label={t('new.from')}
        value={from}
        onChange={(event) => onFrom(event.currentTarget.value)}
        data={[
          ...kinds.map((kind) => ({ value: kind.kindId, label: t('new.copy', { name: say(kind.name) }) })),
          { value: plainly, label: t('new.plain') },
        ]}
      />
      {from === plainly ? (
        <Beginning original={null} onBegun={onBegun} />
      ) : (
        <Loaded query={original}>{(kind) => <Beginning original={kind} onBegun={onBegun} />}</Loaded>
      )}
    </div>
  )
}
