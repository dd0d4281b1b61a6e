import { guardRule } from './find.ts'
import type { Grounds } from '../rule.ts'

export const union = guardRule({
  name: 'guard/union',
  explanation: {
    nl: 'Dit zegt iets over iemands lidmaatschap van een vakbond.',
    en: "This says something about somebody's membership of a trade union.",
  },
  example: {
    nl: "Wat kan wel: 'Hij heeft één dag in de maand geen dienst.'",
    en: "What is fine: 'He has one day a month without a shift.'",
  },
  nl: {
    always: `bondskaderlid, kadergroep, kaderleden, vakbonds*, bondswerk*, bij|via|namens de bond, bondgenoten, fnv'er, cnv'er, bondslidmaatschap
      lid van de unie|aob|nvj|nu'91|vakbond, gaat|ging|ga|wil ... staken, gestaakt, staakt, staakte, stakers, stakingsdag, staking in|van|op|mee|meedoen
      stakingsrecht gebruikt, jurist|juristen|advocaat|hulp van de bond|vakbond|fnv|cnv, lid van de|een|het vakbond|bond|fnv|cnv|vcp|abvakabo|unie|aob
      lid van fnv|cnv|aob|nu'91, fnv-lid, cnv-lid, kaderlid, bondslid, meegedaan aan|met de staking*, mee aan de staking*
      doet|deed mee aan|met de|een staking|stakingen, meegestaakt, stapt|stapte naar de|zijn|haar bond|vakbond`,
    marks: `prikactie, werkonderbreking, stakingsleider, abvakabo, aob, nvj
      secretaris|voorzitter|penningmeester|bestuurder|bestuurslid|consulent|actief|lid van|bij|in|voor ... vakbond*|bond|bonden, fnv-*, cnv-*, vakbond
      van de bond`,
    together: `lid|kaderlid|actief|actieve|bestuurslid|bestuur|aangesloten|lidmaatschap|contributie|bijgestaan|afgevaardigde|vertegenwoordiger|namens|aangemeld|bijstand + fnv|cnv|vakbond|bond|vcp|aob|abvakabo|vakcentrale`,
    tied: `bond, staking`,
    states: `vakbondslid`,
    not: `overleg|onderhandelt|onderhandelde|contact met de vakbond*, onderhandelingen met de|vakbond*, onderhandelen met de vakbonden, vakbonden
      cao-overleg*, james bond, met de vakbond over, overleg met fnv`,
  },
  en: {
    always: `branch secretary|rep, gmb, usdaw
      union branch|official|lawyer|solicitor|meeting|card|member|membership|rep|representative|activist|activities|duties|dues|work, picket, picketed|picketing
      on strike with|for|yesterday|today|last, walked out with, joins the strike, strike day, struck with, facility time, convenor, unionis*
      member of the|a|his|her|unite union|fnv|cnv|unison, member of unite|unison|fnv|cnv, shop steward, joined the|a|his|her union|strike
      took part in the strike, in a|the union, paid-up member of`,
    marks: `walkout, walked out over, strike ballot, organiser for, union, fnv, unison`,
    together: `member|members|membership|rep|reps|active|belongs|joined|activist|convenor|steward|secretary|dues|pays + union|union's|unison|unite|gmb|usdaw|rmt`,
    tied: `strike`,
    states: `unionised,  unionized, on strike`,
    not: `train|rail|bus|tube|air|airport|pilot|teacher strike*, because of the|a|the ... strike
      union talks|negotiation*|consultation|side|demand*|minister|square|type*|of, the union about|on|wants|asked|agreed
      works|meeting|meetings|agreement with the union, strike a|the|rate|zone, struck a, pay talks, negotiat*|talks with the union*
      european|credit|student union, unions, with the unions, consultation with the trade union*, trade unions, on strike price`,
  },
})

export const unionGrounds: Grounds = {
  reason: {
    nl: 'Lid zijn van een vakbond is een bijzonder persoonsgegeven.',
    en: 'Being a member of a trade union is special-category data.',
  },
  source: 'AVG art. 9, UAVG art. 22 en 22',
  fires: [
    { language: 'nl', text: 'Hij is lid van de vakbond.' },
    { language: 'nl', text: 'Zij is kaderlid bij de FNV.' },
    { language: 'nl', text: 'Hij heeft meegedaan aan de staking in mei.' },
    { language: 'en', text: 'He is a union rep.' },
    { language: 'en', text: 'She joined the union last year.' },
  ],
  silent: [
    { language: 'nl', text: 'Zij leidt de onderhandelingen met de vakbonden over de cao.' },
    { language: 'en', text: 'She led the talks with the unions about pay.' },
    { language: 'en', text: 'The project is paid by the European Union.' },
  ],
}
