import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'

export const pregnancy = guardRule({
  name: 'guard/pregnancy',
  explanation: {
    nl: 'Dit gaat over zwangerschap of bevalling. Noteer alleen wanneer iemand er niet is en wie het werk overneemt.',
    en: 'This is about pregnancy or birth. Only note when somebody is away and who takes over.',
  },
  example: {
    nl: "Wat kan wel: 'Van 1 mei tot 1 september neemt Ali haar taken over.'",
    en: "What is fine: 'Ali takes over her tasks from 1 May until 1 September.'",
  },
  nl: {
    always: `baby|kindje|kleintje|tweede|derde op komst, baby|kindje verwacht|verloren
      verwacht|verwachten een|hun|haar|zijn|ons ... kind|kindje|baby|tweeling, ze|zij|die|dat|collega moeder wordt|werd, hij|die|collega vader wordt|werd
      wordt|word ze|zij|hij|ik ... moeder|vader, word ... moeder|vader, is|ben|wordt binnenkort|straks|net|voor ... moeder|vader, vader|moeder worden|geworden
      ouders worden, gezinsuitbreiding, doodgeboren, stilgeboren, zwangerschaps*, vroeggeboorte, zwanger raken|worden|geraakt, zwanger te raken|worden
      onvruchtbaar*, vruchtbaarheid*, ivf*, icsi, iui, eiceldonatie, spermadonor, draagmoeder*, kinderwens*, weken|maanden ver, weken zwanger
      met verlof tot de bevalling, uitgerekende datum, kraamtijd, kraamzorg, 20-wekenecho, twintigwekenecho, echo bij, keizersnee, keizersnede, sterilisatie
      gesteriliseerd, kolft*, kolfverlof, in verwachting, bevallingsverlof, uitgerekend op|in|eind|begin|rond|half, hoogzwanger*, miskra*, postnataal, kolven
      borstvoeding*, kolfruimte, vrouw|vriendin|dochter|zus|ze|zij|partner bevalt in|rond|eind|begin|over|volgende|straks`,
    marks: `weeen, ontsluiting, vruchtwater, kraambed, positiekleding, trimester, babykamer, kindje in de buik, in haar buik, bevallingsdatum, bolle buik
      buikje groeit, moederschapsrust, zwanger, zwangere, zwangerschap, bevalling, bevallen, blijde verwachting
      proberen|probeert ... kinderen|kind|zwanger te krijgen|worden|raken, kinderen proberen te krijgen, bekkeninstabiliteit, abortus
      kind|kinderen|kindje|baby te krijgen|verwekken|verwachten`,
    together: `verwacht|verwachten|verwachtte + kindje|kind|baby|tweeling, geen kinderen|kind + krijgen|kan|kunnen, echo + goed|gehad|laten|uitslag|week|weken
      verwacht|verwachten|verwachtte + eerste|tweede|derde|vierde . / eerste|tweede|derde|vierde in|eind|begin|rond|half|over
      wil|wilde|willen|wens|hoopt|hopen|proberen|probeert + een kind . / zwanger / kinderen krijgen / tweede|derde kind, aan|met|stopt|gestopt + de pil`,
    tied: `echo`,
    states: `zwanger, bevallen, in de derde|vierde|vijfde|zesde|zevende|achtste|negende maand, over tijd, uitgerekend`,
    not: `bevallingen, was|is een bevalling, bevalling van het|dit|de plan|project|rapport, zwangerschapstest, zwangere clienten|vrouwen|klanten
      de zwangere vrouwen|client, met zwangere, goed|me|prima|ons|slecht bevallen, bevallen je|de|is, het bevalt, uitgerekend nu|dat|hij, echo van
      in verwachting van een|het|de antwoord|reactie|bericht|offerte|levering|besluit, een hele bevalling, bevallen van een plan, is bevallen goed`,
  },
  en: {
    always: `baby on the way, baby due|bump, baby is due, baby in|due in|on
      due in|on january|february|march|april|may|june|july|august|september|october|november|december with, having|have a baby, trying for a, trying to conceive
      trouble conceiving, infertil*, ivf*, icsi, iui, egg donat*, surrogate, surrogacy, stillbirth, stillborn, miscarr*, lost the|their|her|a baby, ectopic
      preeclampsia, pre-eclampsia, weeks|months along|gone|pregnant, first|second|third trimester, ante-natal, prenatal, post-natal, maternity, caesarean
      cesarean, c-section, premature|gave|giving birth, preterm, becoming a mother|father, about to become a, going to be a mum|dad|mother|father, pregnan*
      sterilis*, vasectomy, lactation, expecting a baby|child, expecting her|their ... child|baby, morning sickness, breastfeed*, due in|on ... baby, antenatal
      postnatal, pumping room, fertility treatment, wife|girlfriend|partner|she is due in|next|around, express|expressing milk
      trying|tried|try to|for have|get|a|another pregnant|baby|child|kids|children|family`,
    marks: `in labour|labor, labour|labor had|has started, contractions, waters|water broke, trimester, mat leave, mum-to-be, mom-to-be, baby shower
      ultrasound, childbirth, fertility, abortion`,
    together: `expecting + first|second|third|fourth . / first|second|third|fourth in|around|this|next|soon|any`,
    tied: `labour, due date, bump`,
    states: `pregnant,  expecting ., expecting and|again|in|twins|soon`,
    not: `pregnancy test*|app*|kit*, maternity ward|unit|wing|nurse|patients|clothing|line|services, baby steps, the baby of, labour costs|market
      birth to the|a|an|his|her idea|plan|project|concept|new|tradition|movement, birth of the|a|an idea|plan|project|concept|new, expecting that|to|more|him
      pregnant pause, due date of|for|on, due dates, bump in, expecting her to`,
  },
})

export const pregnancyGrounds: Grounds = {
  reason: {
    nl: 'Zwangerschap, een bevalling en een kinderwens zijn gezondheidsgegevens.',
    en: 'Pregnancy, giving birth and the wish for a child are health data.',
  },
  source: 'AVG art. 4 (15) en 9, UAVG art. 30; AP, beleidsregels De zieke werknemer (2016)',
  fires: [
    { language: 'nl', text: 'Zij is zwanger en stopt in mei.' },
    { language: 'nl', text: 'Ze gaat in juni met zwangerschapsverlof.' },
    { language: 'nl', text: 'Zijn vrouw is vorige week bevallen.' },
    { language: 'en', text: 'She is pregnant.' },
    { language: 'en', text: 'He took time off because his wife gave birth.' },
    { language: 'en', text: 'I go on maternity leave in June.' },
  ],
  silent: [
    { language: 'nl', text: 'Het nieuwe rooster is goed bevallen.' },
    { language: 'nl', text: 'Zij schreef een folder voor zwangere cliënten.' },
    { language: 'en', text: 'The due date of the project is in May.' },
    { language: 'en', text: 'We are expecting a busy quarter.' },
  ],
}
