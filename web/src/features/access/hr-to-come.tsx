import { Button, Group } from '@mantine/core'
import type { HrInvited } from '@tweespraak/contract/set-up'
import { useTranslation } from 'react-i18next'
import { CopyLink } from '../../ui/copy-link.tsx'

/** After it was set up for HR: how they come in. */
export const HrToCome = ({ hr: { name, email, link }, onOn }: { hr: HrInvited; onOn: () => void }) => {
  const { t } = useTranslation('access')
  return (
    <>
      <p>{link === null ? t('setUp.hrMailed', { name, email }) : t('setUp.hrLink', { name })}</p>
      <Group>
        {link !== null && <CopyLink link={link} who={name} />}
        <Button
          variant={link === null ? 'filled' : 'default'}
          size={link === null ? 'sm' : 'xs'}
          onClick={onOn}
        >
          {t('setUp.goOn')}
        </Button>
      </Group>
    </>
  )
}
