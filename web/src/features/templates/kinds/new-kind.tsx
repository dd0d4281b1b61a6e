import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { OfferedForm, StandingKind } from '@tweespraak/contract/kinds'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { useRoughWords } from '../form-words.ts'
import { kindQuery } from '../queries.ts'
import { copyOf, plainDraft } from './kind-edit.ts'
import { KindEditor } from './kind-editor.tsx'
import classes from './new-kind.module.css'

/** What stands for beginning from nothing. */
export const plainly = 'plain'

interface NewKindProps {
  readonly kinds: readonly StandingKind[]
  readonly forms: readonly OfferedForm[]
  /** The kind to begin with, or `plainly`. */
  readonly from: string
  readonly onFrom: (from: string) => void
  readonly formLink: (formId: string) => ReactNode
  readonly onMade: (kindId: string) => void
}

/** A kind that is not there yet: what to begin with, and then everything about it. */
export const NewKind = ({ kinds, forms, from, onFrom, formLink, onMade }: NewKindProps) => {
  const { t } = useTranslation('kinds')
  const say = useRoughWords()
  /** Another beginning, before one has said that what was written may go. */
  const [wanted, setWanted] = useState<string | null>(null)
  const original = useQuery({ ...kindQuery(from), enabled: from !== plainly })
  const choose = (changed: boolean) => (
    <>
      <NativeSelect
        className={classes.from ?? ''}
        label={t('new.from')}
        value={from}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          if (changed) setWanted(chosen)
          else onFrom(chosen)
        }}
        data={[
          ...kinds.map((kind) => ({
            value: kind.kindId,
            label: t('new.copy', { name: say(kind.name) }),
          })),
          { value: plainly, label: t('new.plain') },
        ]}
      />
      <ConfirmDialog
        opened={wanted !== null}
        onClose={() => setWanted(null)}
        title={t('new.again')}
        confirm={t('new.againDo')}
        danger
        onConfirm={() => {
          setWanted(null)
          if (wanted !== null) onFrom(wanted)
        }}
      >
        {t('new.againText')}
      </ConfirmDialog>
    </>
  )
  const rest = {
    kind: null,
    head: choose,
    formLink,
    onPublished: ({ kindId }: { kindId: string }) => onMade(kindId),
  }
  if (from === plainly)
    return (
      <KindEditor
        key={plainly}
        {...rest}
        beginning={plainDraft}
        copyOf={null}
        surroundings={{ forms, origin: null, inUse: false }}
      />
    )
  return (
    <Loaded query={original}>
      {(kind) => (
        <KindEditor
          key={from}
          {...rest}
          beginning={copyOf(kind)}
          copyOf={from}
          surroundings={{ forms: kind.forms, origin: kind.origin, inUse: false }}
        />
      )}
    </Loaded>
  )
}
