import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { OfferedForm, StandingKind } from '@tweespraak/contract/kinds'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
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
  const original = useQuery({ ...kindQuery(from), enabled: from !== plainly })
  const choose = (changed: boolean) => (
    <NativeSelect
      className={classes.from ?? ''}
      label={t('new.from')}
      description={changed ? t('new.fromChanged') : undefined}
      // What was chosen since would be lost.
      disabled={changed}
      value={from}
      onChange={(event) => onFrom(event.currentTarget.value)}
      data={[
        ...kinds.map((kind) => ({
          value: kind.kindId,
          label: t('new.copy', { name: say(kind.name) }),
        })),
        { value: plainly, label: t('new.plain') },
      ]}
    />
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
        surroundings={{ forms, origin: null }}
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
          surroundings={{ forms: kind.forms, origin: kind.origin }}
        />
      )}
    </Loaded>
  )
}
