import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'

const parties =
  'vvd|pvv|pvda|d66|cda|sp|groenlinks|groenlinks-pvda|gl-pvda|volt|bbb|nsc|fvd|ja21|sgp|christenunie|bij1|pvdd|50plus|partij|jovd|forum'

export const politics = guardRule({
  name: 'guard/politics',
  explanation: {
    nl: 'Dit zegt iets over iemands politieke opvatting.',
    en: "This says something about somebody's political opinion.",
  },
  example: {
    nl: "Wat kan wel: 'Zij heeft op maandagavond geen dienst.'",
    en: "What is fine: 'She has no shift on Monday evenings.'",
  },
  nl: {
    always: `partij voor de dieren|vrijheid|arbeid, stem|stemt|stemde|gestemd ... op een|de|die|deze|dezelfde ... partij
      stem|stemt|stemde altijd|meestal|nooit links|rechts|op, op de kandidatenlijst, kieslijst, lijsttrekker, raadszetel, statenlid, provinciale staten voor
      in de gemeenteraad, demonstratie van|tegen|voor ... extinction|rebellion|pegida|palestina|israel|gaza|abortus|klimaat|asiel|azc|boeren
      liep|loopt|loop|meegelopen ... in|bij|mee klimaatmars|demonstratie|protestmars|vrouwenmars|boerenprotest, klimaatmars, klimaatdemonstratie
      klimaatactivist*, activist, a12 blokkade, a12-blokkade, boerenprotest, boerenprotesten, gedemonstreerd, demonstreert|demonstreerde, palestina-demonstratie
      pegida, partijgenoot, partijcongres, partijbestuur, flyert|flyeren|flyerde voor, canvast, stemgedrag
      fan|aanhanger|supporter van wilders|baudet|trump|poetin, links|rechts|conservatief|progressief|nationalistisch gedachtegoed|denkt|stemt|georienteerd
      rechts-extremis*, neonazi, complotdenker*, antivaxer*, viruswaanzin, wappie, politieke overtuiging*|opvattingen|voorkeur, politiek actief
      zijn|haar|mijn politieke opvattingen|voorkeur|kleur|overtuiging|ideeen|standpunten|mening, extreemrechts*, extreem-rechts*, extreemlinks*, extreem-links*
      extreem|uiterst links|rechts, kandidaat voor de gemeenteraad|tweede, kandidaat-raadslid, partijlid
      linkse|rechtse|conservatieve|anarchistische sympathieen|opvattingen|ideeen|praatjes|denkbeelden`,
    marks: `*-stemmer, demonstratie, demonstraties, demonstreren, actievoerder, activiste, kabinet
      fel|erg|sterk tegen|voor het|de kabinet|regering|klimaatbeleid|asielbeleid, complottheorie*, trumpaanhanger, wethouder namens|voor, fractievoorzitter
      fractiemedewerker, raadslid, duoraadslid, burgerraadslid, pvv'er, vvd'er, pvda'er, d66'er, sp'er, cda'er, groenlinkser, pvv, fvd, forum voor democratie
      communist, socialist, anarchist, fascist, extinction rebellion, baudet, wilders, gemeenteraadslid, pvda, vvd, d66, cda, groenlinks, sgp, christenunie
      groenlinks-pvda, bij1`,
    together: `stem|stemt|stemde|gestemd|stemmen + ${parties}|denk|wilders|baudet|blanco|groen|links|rechts
      lid|leden|*voorzitter|penningmeester|kandidaat|raadslid|raad|gemeenteraad|campagne|flyert|flyers|flyeren|foldert|folderen|lijst|fractie|actief|bestuur|bestuurslid|aanhanger|partijgenoot|staten + ${parties}
      raadsverkiezingen|statenverkiezingen|verkiezingen|gemeenteraad|kamerverkiezingen|raad + kandidaat|lijst|verkiesbaar|verkozen|gekozen|zitting|partij`,
    tied: `politieke partij, partijbijeenkomst`,
    states: `communist, socialist,  activistisch, te|erg|heel|nogal|politiek links|rechts`,
    not: `partij software, politiek gevoelig|sensitief, politieke antenne|gevoeligheid, conservatief geschat|met|begroot, conservatieve schatting
      samenwerking met, conservatief in zijn|haar aanpak, derde|andere partij, adviseert gemeenteraadsleden, gemeenteraadsleden, wethouder, wethouder van`,
  },
  en: {
    always: `climate march|protest|activist, on the ... march|demo|demonstration against|for|on|in|last, marched for|against|on|with|in
      went to a|the demo|protest|march|demonstration, at the ... protest|march|demo|rally, protest march, palestine march|demo, pride march as
      extinction rebellion, just stop oil, black lives matter, picket line, election agent, leaflets|councillor for, leafleting|leafletted, canvasses|canvassed
      party conference|activist|member, local|town|parish|a councillor, council seat, seat on the council
      stands|stood|standing|runs|ran|running|candidate for the|parliament|council|mayor ... council|party|labour|greens|tories|election|conservatives|office
      votes|voted|voting|vote for ... labour|tory|green|greens|reform|ukip|snp|republican|democrat|trump|farage|sinn, leave|remain voter, voted leave|remain
      reform uk, ukip, snp, sinn fein, plaid cymru, dup, labour|tory|conservative|green voter|member|supporter|councillor|party, maga, anti-vaxxer, antivaxxer
      politics are, votes|voted|voting ... labour|conservative|tory|republican|democrat|green|trump|biden|brexit|reform|pvv|vvd|left|right
      member of the|a labour|conservative|green|republican|democratic|socialist|communist|political party, member of the tories|greens|vvd|pvda
      politically active, political views|affiliation|leanings|beliefs|opinions, far-right, far-left, left-wing, right-wing
      campaigned|campaigning|campaigns|canvassing for the|labour, stood|standing for council|parliament|election, runs for council|parliament|office
      running for office, active in the labour|conservative|green|republican|local party|politics, active in local|party politics, trump supporter, brexiteer
      member ... labour|conservatives|tories|greens, the conservatives|greens|tories, lib dem*`,
    marks: `standing|stands|stood|running|candidate|canvassing|campaigning for labour|reform|parliament|council|mayor|greens|tories|office, demonstrator
      protester, activist, conspiracy theor*, against|for the government, trump*, communist, socialist, anarchist, fascist, tory, marxist, republican
      a democrat`,
    together: `supports|supported|backs + labour|tories|conservatives|greens|ukip|snp|republicans|democrats|trump|farage
      elected|candidate|councillor|member|votes|voted|voting|vote|campaigns|campaigned|campaigning|canvassing|leaflets|stands|standing|stood|supporter + labour|tory|tories|conservatives|greens|reform|snp|ukip|democrats|republicans
      election|elections|council|parliament + candidate|stand|stands|standing|running|elected|campaigns|campaigning`,
    tied: `political party, politics`,
    states: `socialist, communist, a conservative|liberal, politically engaged, very left|right`,
    not: `conservative estimate*, right|left wing of the building, west wing, political antenna|sensitivity, office|company|internal politics
      third|other party, liberal with, politics of the organisation`,
  },
})

export const politicsGrounds: Grounds = {
  reason: {
    nl: 'Politieke opvattingen en lidmaatschap van een partij zijn bijzondere persoonsgegevens.',
    en: 'Political opinions and membership of a party are special-category data.',
  },
  source: 'AVG art. 9, UAVG art. 22 en 26',
  fires: [
    { language: 'nl', text: 'Hij stemt op de PVV.' },
    { language: 'nl', text: 'Zij is lid van GroenLinks.' },
    { language: 'nl', text: 'Hij is politiek actief in zijn dorp.' },
    { language: 'nl', text: 'Ik ben raadslid namens D66.' },
    { language: 'en', text: 'He voted Labour.' },
    { language: 'en', text: 'She is a member of the Green Party.' },
  ],
  silent: [
    { language: 'nl', text: 'Er is een partij software geleverd.' },
    { language: 'nl', text: 'Zij heeft een goede politieke antenne.' },
    { language: 'en', text: 'That is a conservative estimate.' },
    { language: 'en', text: 'He reads office politics well.' },
  ],
}
