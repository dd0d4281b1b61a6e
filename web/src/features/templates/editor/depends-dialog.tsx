import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'

interface DependsDialogProps {
  /** What is about to go, and which questions depend on it; null when nothing is. */
  readonly asked: {
    readonly name: string
    readonly others: readonly string[]
    readonly leave: () => void
    readonly take: () => void
  } | null
}

/** Before a question goes that others depend on: they are named, and will always be asked. */
export const DependsDialog = ({ asked }: DependsDialogProps) => {
  const { t, i18n } = useTranslation('templates')
  const quoted = (name: string): string => `“${name}”`
  const listed = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const count = asked?.others.length ?? 1
  return (
    <ConfirmDialog
      opened={asked !== null}
      onClose={() => asked?.leave()}
      title={t('depends.title', { count })}
      confirm={t('depends.do')}
      danger
      onConfirm={() => asked?.take()}
    >
      {asked !== null &&
        t('depends.text', {
          count,
          gone: quoted(asked.name),
          others: listed.format(asked.others.map(quoted)),
        })}
    </ConfirmDialog>
  )
}
