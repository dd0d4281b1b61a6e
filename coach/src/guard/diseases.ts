import type { Language } from '../finding.ts'

/** Names of diseases, conditions and injuries: words that have no other meaning, or hardly one, in a conversation about work. */
export const diseases: Readonly<Record<Language, string>> = {
  nl: `de bof, *kanker, *tumor, *tumoren, *carcinoom, melanoom, melanomen, *lymfoom, hodgkin, non-hodgkin, kahler, sarcoom, mesothelioom, metastase*, gezwel, gezwellen
    poliep, poliepen, cyste, cystes, *fibroom, vleesbomen, lipoom, spierdystrofie, duchenne, *infarct, *bloeding, tia's, aneurysma, trombo*, longembolie
    boezemfibrilleren, hartfalen, hartruis, hartstilstand, hartfilmpje, hartklepafwijking, lekkende hartklep, angina pectoris, aderverkalking, spataderen, spatader
    hypertensie, raynaud, *sclerose, als-patient, huntington, ziekte van*, guillain-barre, myasthenia, trigeminus*, clusterhoofdpijn*, spanningshoofdpijn*
    hoofdpijnaanval*, hydrocefalus, waterhoofd, narcolepsie, restless legs, rusteloze benen, niet-aangeboren hersenletsel, *letsel, afasie, dystonie, *plegie
    parese, bell's palsy, stofwisselings*, hypo's, hyper's, een hypo|insult, hypoglyk*, hyperglyk*, glucosesensor, suikerpatient, hashimoto, cushing, addison
    hypothyreoid*, hyperthyreoid*, pcos, endometriose, adenomyose, baarmoederverzakking, vaginisme, *myoom, prostaat*, incontinent, incontinentie, stoma
    nierbekken*, nierfalen, dialyse*, reflux, brandend maagzuur, maagzuur, maag-darm*, prikkelbaredarm*, prikkelbare darmen, spastische darm, diverticul*, aambeien
    aambei, fistel, fissuur, lactose-intoleran*, lactoseintoleran*, glutenintoleran*, *intolerantie, coeliakie, cirrose, leververvetting, galstenen, geelzucht
    mazelen, waterpokken, rodehond, roodvonk, kinkhoest, krentenbaard, schurft, kroep, pseudokroep, rs-virus, norovirus, rotavirus, vijfde|zesde ziekte
    hand-voet-mond*, tetanus, malaria, dengue, knokkelkoorts, difterie, polio, q-koorts, qkoorts, legionella*, salmonella*, tuberculose, mrsa, sepsis, wondroos
    zona, herpes*, koortslip, soa, chlamydia, gonorroe, syfilis, hpv, candida, ringworm, wratten, voetschimmel, longemfyseem, emfyseem, cystic fibrosis, taaislijm*
    klaplong, pneumothorax, stoflong, kortademigheid, hyperventil*, apneu, neuspoliep*, voorhoofdsholte*, bijholte*, ziekte van lyme|bechterew, anafyla*, epipen
    netelroos, galbulten, huiduitslag, acne, rosacea, vitiligo, contacteczeem, handeczeem, alopecia, haaruitval, brandwond*, bechterew, scoliose, osteoporose
    botontkalking, hypermobiel*, ehlers-danlos, marfan, polymyalgie, carpaal*, carpaletunnel*, muisarm, golferselleboog, tenniselbow, peesplaat*, hielspoor, lumbago
    ischias, discopathie, ingezakte wervel, *fractuur, kruisband*, meniscus*, achillespees*, zweepslag, spierscheuring, ontwricht, uit de kom, crps, dystrofie
    posttraumatische dystrofie, als gevolg van polio, klompvoet, amputatie, geamputeerd, beenprothese, armprothese, onderbeenprothese, glaucoom, maculadegeneratie
    netvlies*, keratoconus, nystagmus, lui oog, dubbelzien, hemianopsie, tinnitus, oorsuiz*, meniere, cochleair*, stemband*, slikproblemen, bloedarmoede, sikkelcel*
    thalassemie, hemofilie, hemochromatose, ijzertekort, vitaminetekort, b12-tekort, vitamine b12*, leukemie, me/cvs, chronischevermoeidheid*
    chronisch vermoeid*|zieke, chronische pijn*, postcovid*, qvs, lipoedeem, lymfoedeem, trisomie, syndroom van _, aangeboren afwijking*|hartafwijking
    hartafwijking, schisis, hazenlip, open rug, spina bifida, ontwikkelingsachterstand, couveuse, prematuur, te vroeg geboren, vroeggeboorte, wiegendood, opvliegers
    pms, erectie*, overgewicht, ondergewicht, morbide obesitas, ondervoed*, uitdroging, uitgedroogd, zonnesteek, nekhernia, zweetaanval*, hitteberoerte
    onderkoeling, bekkenbodem*, verslikpneumonie, delier, delirium, parkinsonisme, lewy body, korsakov, frontotemporale, beginnende dementie, vergeetachtigheid
    terminaal, uitbehandeld, auto-immuun*, autoimmuun*, immuunsysteem, immuungecompromitteerd, longpatient, nierpatient, kankerpatient, ms-patient, griep*
    buikgriep, zomergriep, rotgriep, *griepje, verkoudheid, snotteren, middenoor*, wortelkanaal*, verstandskies*, verstandskiezen, absences, koortsstuip, insulten
    tbc`,
  en: `type 1|2|one|two diabetes, *carcinoma, melanoma, lymphoma, hodgkin's, myeloma, sarcoma, mesothelioma, metastas*, metastatic, growth on her|his|my|their, polyp
    polyps, cyst, cysts, fibroids, fibroid, cystic fibrosis, muscular dystrophy, duchenne, brain haemorrhage|hemorrhage|bleed|injury|tumour|tumor, haemorrhage
    hemorrhage, mini-stroke, tia, tias, aneurysm, blood clot|clots|poisoning, dvt, pulmonary embolism|fibrosis, embolism, atrial fibrillation, afib
    heart failure|murmur|arrhythmia|bypass, cardiac arrest, arrhythmia, angina, varicose veins, hypertension, high|low blood pressure, raynaud's, multiple sclerosis
    motor neurone disease, mnd, huntington's, guillain-barre, myasthenia, neuropathy, cluster|tension headaches, narcolepsy, narcoleptic, restless legs
    head trauma|cold, aphasia, dystonia, *plegia, *plegic, bell's palsy, palsy, hypo, hypos, hypoglyc*, hyperglyc*, insulin pump, glucose monitor|sensor, thyroid*
    underactive|overactive thyroid, hashimoto's, graves'|kidney disease, cushing's, addison's, pcos, endometriosis, adenomyosis, prolapse, incontinent, incontinence
    stoma, colostomy, uti, bladder|kidney|chest|ear|throat|sinus infection, kidney failure, reflux, heartburn, acid reflux, gastric, gastro*, irritable bowel
    bowel trouble|problems|disease, diverticul*, haemorrhoids, hemorrhoids, fistula, lactose|gluten intoleran*, intolerant|burns to, coeliac*, celiac*, cirrhosis
    fatty liver, jaundice, mumps, measles, chicken pox, chickenpox, rubella, scarlet|hay fever, whooping cough, impetigo, scabies, croup, rsv, norovirus
    hand foot and mouth, tetanus, malaria, dengue, legionnaires*, legionella, salmonella, e coli, tuberculosis, tb, mrsa, sepsis, herpes, cold sores, sti, std
    chlamydia, gonorrhoea, gonorrhea, syphilis, hpv, thrush, ringworm, emphysema, collapsed lung, pneumothorax, strep throat, lost her|his|my voice, anaphyla*
    epipen, nut|peanut allergy, hives, a rash, acne, rosacea, vitiligo, alopecia, hair loss, ankylosing, scoliosis, osteoporosis, brittle bones, hypermobil*
    ehlers-danlos, marfan, rsi, carpal tunnel, plantar fasciitis, lumbago, sciatica, slipped disk|disc|discs|vertebra, herniated*, whiplash, fracture, fractures
    fractured, torn ligament*, ligament damage, cruciate, acl, meniscus, achilles, hamstring injury, dislocated, sprain, sprained, trapped|pinched nerve, crps
    club foot, amputat*, glaucoma, macular degeneration, detached retina, retina, cataracts, pink|lazy|black eye, double vision, tinnitus, meniere's, cochlear*
    sickle cell, thalassaemia, haemophilia, hemophilia, haemochromatosis, iron|b12 deficiency, low iron, leukaemia, chronic fatigue*, me/cfs, cfs, fibro, lipoedema
    lymphoedema, down's, down's|down syndrome, trisomy, birth defect, congenital*, cleft palate|lip, spina bifida, premature baby, born premature, prematurely born
    neonatal, nicu, cot death, sids, hot flush*|flash*, pms, pmdd, period pains, heavy periods|cold, erectile*, underweight, malnourish*, dehydration, dehydrated
    heatstroke, heat stroke, sunstroke, hypothermia, inguinal hernia, delirium, lewy body, korsakoff, early onset, early-onset, dementia*, auto-immune*, autoimmune*
    immune system, immunocompromised, immunosuppress*, tummy|stomach|sickness bug, food poisoning, the lurgy|stitches, man flu, stinking|nasty|bad cold, earache
    root canal, wisdom tooth|teeth, migraine*, febrile convulsion*, convulsion*, nosebleed*, bruised, bruising, gashed, cracked rib*, broken ribs, stitches
    plaster cast, polio*, spinal, vertebra*, parkinson*, alzheimer*, crohn*, hiv-positive, hiv positive, cancerous, benign, malignant, biopsy*, swollen glands
    tonsils, gout, hayfever, asthma attack*, inhaler, inhalers, wheez*, incurable`,
}
