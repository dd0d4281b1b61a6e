import { Button, Group } from '@mantine/core'
import type { HrInvited } from '@tweespraak/contract/set-up'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyLink } from '../../ui/copy-link.tsx'
import { LinkBegins } from '../../ui/link-begins.tsx'

/** After it was set up for HR: how they come in. A link stands here this once, so that copying it comes first. */
export const HrToCome = ({ hr: { name, email, link }, onOn }: { hr: HrInvited; onOn: () => void }) => {
  const { t } = useTranslation('access')
  const [copied, setCopied] = useState(false)
  const done = link === null || copied
  return (
    <>
      <p>{link === null ? t('setUp.hrMailed', { name, email }) : t('setUp.hrLink', { name })}</p>
      <LinkBegins link={link} />
      <Group>
        {link !== null && <CopyLink link={link} who={name} main={!copied} onCopied={() => setCopied(true)} />}
        <Button variant={done ? 'filled' : 'default'} size={done ? 'sm' : 'xs'} onClick={onOn}>
          {t('setUp.goOn')}
        </Button>
      </Group>
    </>
  )
}
