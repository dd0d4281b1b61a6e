import { Button, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Organization } from '@tweespraak/contract/organization'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayTime } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Section } from '../../../ui/section.tsx'
import { organizationQuery } from './queries.ts'
import { SettingsForm } from './settings-form.tsx'

const Change = ({ organization }: { organization: Organization }) => {
  const { t } = useTranslation(['organization', 'app'])
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpen(true)}>
        {t('settings.change')}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={t('settings.changeTitle')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('app:action.close') }}
      >
        <SettingsForm organization={organization} onDone={close} />
      </Modal>
    </>
  )
}

/** How the organisation is set up: read by who keeps people, changed by administrators. */
export const OrganizationSettings = () => {
  const { t } = useTranslation('organization')
  const speaking = useSpeaking()
  const query = useQuery(organizationQuery)
  return (
    <Loaded query={query}>
      {(organization) => (
        <Section
          title={t('settings.title')}
          aside={organization.can.change ? undefined : t('settings.byAdministrator')}
          actions={organization.can.change && <Change organization={organization} />}
        >
          <Facts
            facts={[
              { label: t('settings.name'), value: organization.name },
              { label: t('settings.language'), value: t(`settings.languages.${organization.language}`) },
              {
                label: t('settings.timeZone'),
                value: t('settings.timeZoneNow', {
                  zone: organization.timeZone,
                  time: sayTime(new Date(speaking.now).toISOString(), {
                    ...speaking,
                    timeZone: organization.timeZone,
                  }),
                }),
              },
            ]}
          />
        </Section>
      )}
    </Loaded>
  )
}
