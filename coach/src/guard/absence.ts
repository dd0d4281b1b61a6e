import { guardRule } from './find.ts'
import type { Grounds } from './guard-rule.ts'
import { limits } from './limits.ts'

export const absence = guardRule({
  name: 'guard/absence',
  explanation: {
    nl: 'Dit gaat over verzuim om gezondheid. Dat hoort niet in een gespreksverslag.',
    en: 'This is about absence for health. That does not belong in the report of a conversation.',
  },
  example: {
    nl: "Wat kan wel: 'Anna neemt tot 1 mei de planning over.'",
    en: "What is fine: 'Anna takes over the planning until 1 May.'",
  },
  nl: {
    always: `ziek gemeld, ziekgemeld, ziek meld*, ziekmeld*, meldt|meldde|meld|melden zich ziek
      meldt|meldde|meld|melden zich ... ziek, meld|meldde me|mij ziek, betermelding, beter gemeld
      ziek thuis, ziek naar huis, ziekgeweest, thuis komen te zitten, thuis kwam te zitten
      thuis gezeten, thuis te zitten, thuis zitten met, zit|zat|zitten thuis met
      zit|zat|zitten al|nu ... thuis, komt|kwam thuis te zitten, re-integreert, re-integreren
      reintegreren, reintegreert, verzuimhistorie, verzuimduur, verzuimcoach, langdurig afwezig
      verzuimt veel|vaak|veelvuldig, arbeidstherapeutisch*, therapeutisch werken, is uitgevallen
      uitgevallen met|door|wegens|vanwege|geweest, dreigt uit te vallen, valt uit door, niet inzetbaar
      nog niet volledig inzetbaar, volledig belastbaar, beperkt belastbaar
      bijzonder verlof wegens ziekte, doktersbriefje, doktersverklaring, uit de roulatie
      uit de running, weer beter bent, weer beter is, ben|bent|is weer beter, beterschap
      weer de oude|oud, ziek en daardoor, moet het rustig aan doen, moet rustig aan doen
      minder belastbaar, niet belastbaar, mag niet tillen|staan|werken van, in de ziektewet
      uwv-keuring, zit ... ziek thuis, ziek uitgevallen
      eerder naar huis wegens|vanwege|omdat ... ziek`,
    marks: `bedrijfsarts|arboarts|arbodienst|arbo ... ik|hij|ze|zij|hem|haar|mij|me|met, ik|hij|ze|zij|hem|haar ... bedrijfsarts|arboarts|arbodienst, overleg met de arbodienst|bedrijfsarts|arboarts, ${limits.nl}
      afwezig wegens, zit ... thuis, zat ... thuis, uitval, uitgevallen
      terugval, opbouwen in uren, uren op te bouwen, opbouwschema, weer opbouwen, volledig hersteld
      hersteld gemeld, werkhervatting, inzetbaarheidsprofiel, zieke collega*
      re-integratie*, reintegratie*, wia
      wao, wajong*, iva, wga, spoor 2, tweede spoor, poortwachter
      zorgverlof, langdurig verzuim, kortdurend verzuim, frequent verzuim, veel verzuim, hoog verzuim
      geen verzuim, arbeidsongeschikt*
      belastbaarheid, verzuim*, afwezig door, weer aan het werk na
      thuiszit, thuiszitten, thuisgezeten, eigenrisicodrager, loonwaarde`,
    carers: `arbodienst`,
    tied: `afwezigheid om, herstel`,
    states: `uitgevallen, ziek gemeld, afgekeurd, arbeidsongeschikt, uit de running, langdurig thuis
      gedeeltelijk hersteld`,
    not: `verzuimd om|te, ziekmeldingen van het|de|alle|leerlingen, tekst over ziekte, ziekte en verlof, uitgevallen tegen|naar|over, verzuimde te, verzuimt te, verzuim te, verzuimd te, heftruck ... uitgevallen, uitgevallen machine*, wasstraat, lift ... uitgevallen, pomp ... uitgevallen, verzuim onder|boven|naar|tot de|het, is het verzuim onder, het verzuim onder, aanbod van de bedrijfsarts, spreekuren van de bedrijfsarts, contract met de arbodienst|bedrijfsarts, nieuwe arbodienst|bedrijfsarts, wet verbetering poortwachter en, kennis van _, re-integratie tweede spoor, poortwachter en re-integratie, zieke collega's opgevangen|vervangen, de zieke collega's, invallen voor zieke*, uitval van machines|systemen|stroom|apparatuur, uitval voorkomen, studie-uitval, studieuitval, stroomuitval, netuitval, uitval van leerlingen|studenten, re-integratie van klanten|kandidaten|clienten|werkzoekenden, casemanager verzuim, verzuimcijfer*, verzuim in de|het, verzuim van de, verzuim per, kort verzuim in
      verzuimbeleid*, verzuimbeleid schrijven, verzuimprotocol, verzuimpercentage
      verzuim in het team, verzuim van het team, verzuim op de afdeling, verzuim binnen
      verzuim terug*, ziekteverzuim in de|het|onze|mijn, ziekteverzuim op, ziekteverzuim van de, verzuim te verlagen
      verzuim daal*, verzuim verlagen, zit|zat ... thuis te werken, thuis te werken, thuis werken
      thuiswerk*, re-integratiebureau*, reintegratieconsulent, re-integratietrajecten begeleid*
      re-integratiecoach, server uitgevallen, is uitgevallen door een storing, stroom is uitgevallen
      uitval van, zit thuis achter, afgekeurd product, afgekeurd door de klant, uitgevallen systemen
      uitval in, lesuitval, uitval bij, terugval in, bij ziekte van, bij ziekte, bij ziekmelding
      ziekmeldingen van leerlingen, wia-aanvragen, zorgverlofregeling, verzuimregist*
      verzuimreglement, verzuimbegeleid*, verzuimtraining*, verzuimspecialist, verzuimsysteem
      verzuimconsulent, schoolverzuim, verzuimers, thuiszitters`,
  },
  en: {
    always: `called in sick, calls in sick, calling in sick, call in sick, called sick, reported sick
      reports sick, off sick, out sick, sick at home, home sick, stress leave
      signed off work|by|for|with, off with stress|flu|a|her|his|burnout|back|covid|depression|anxiety
      off work with|due|because|for, on long-term|long term|extended|medical leave|sick
      long-term sick, long term sick, unfit for work, unfit to work, fit to work, incapacity
      incapacitated, medically unfit, absence due to|because|record, absent due to|because
      carer's leave, compassionate care, time off for|to medical|health|treatment|surgery|recover|see
      out of action, get well soon, feeling better, feel better soon, been out for ... with
      sickness record, back at work after illness|surgery|flu|covid, through illness
      because of illness, due to illness`,
    marks: `${limits.en}
      sickness, long absence, frequent absence, absences, recovery, phased, build up her hours
      build up his hours, building up hours, relapse, has been off, was off for, been at home since
      at home since, sick leave, sickness absence, phased return
      return to work, returning to work, reintegration, fit note, disability benefit*
      medical certificate, absenteeism, sick days, sick day*, sick note, medical leave`,
    carers: `occupational health, oh adviser, oh doctor`,
    tied: `absence, recuperation`,
    states: `off sick, signed off, incapacitated, unfit, absent through illness, back after illness
      medically retired`,
    not: `sickness and|or leave, chapter on sickness, signed off to|by|for, absence data, absence module, absence system, absence management, absence report for|of, sickness figures, sickness rate*, sick leave module, medication sheet, sheet ... signed off, signed off yesterday, reduce sickness, reduced sickness, the absence of, in the absence, stairs of, ladder of, phased rollout, phased migration, phased release, phased approach, phased plan, phased launch, recovery test*, recovery drill, recovery of the, recovery point, economic recovery, market recovery, relapse prevention programme, occupational health contract|provider|nurse|team|service as, doctors say, at a&e dept
      sick leave policy, sick leave policies, absence policy, absence rate*, absence figures
      signed off by, signed off the, signed off on, signed off for release, signed off for the
      return to work policy, recovery of, data recovery, absence of
      absenteeism rate*, absenteeism in, absenteeism across, absenteeism figures
      sickness absence policy, sickness absence rate*, absences of pupils, reduce absenteeism
      sickness absence figures, occupational health and safety`,
  },
})

export const absenceGrounds: Grounds = {
  reason: {
    nl: 'Dat iemand ziek gemeld is, is al een gezondheidsgegeven: verzuim en re-integratie horen in het verzuimdossier.',
    en: 'That somebody called in sick is health data already: absence and return to work belong in the absence file.',
  },
  source:
    'AVG art. 9, UAVG art. 30; Wet verbetering poortwachter; AP, beleidsregels De zieke werknemer (2016)',
  fires: [
    { language: 'nl', text: 'Hij heeft zich twee keer ziekgemeld.' },
    { language: 'nl', text: 'Ze is vorig jaar thuis komen te zitten.' },
    { language: 'nl', text: 'De bedrijfsarts adviseert halve dagen.' },
    { language: 'nl', text: 'Zijn verzuim is te hoog.' },
    { language: 'nl', text: 'Zij is aan het re-integreren.' },
    { language: 'nl', text: 'Hij zit al weken thuis.' },
    { language: 'en', text: 'He called in sick twice.' },
    { language: 'en', text: 'She is on sick leave.' },
    { language: 'en', text: 'We spoke about his phased return.' },
  ],
  silent: [
    { language: 'nl', text: 'Zij gaat het verzuimbeleid schrijven.' },
    { language: 'nl', text: 'Het ziekteverzuim in de sector daalde naar 4 %.' },
    { language: 'nl', text: 'Op vrijdag werkt hij thuis.' },
    { language: 'nl', text: 'De server is uitgevallen door een storing.' },
    { language: 'en', text: 'She wrote the sick leave policy.' },
    { language: 'en', text: 'He signed off the release.' },
    { language: 'en', text: 'In the absence of a manager he took the lead.' },
  ],
}
