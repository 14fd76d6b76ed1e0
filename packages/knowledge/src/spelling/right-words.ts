/** Not in the dictionaries, and right: words of work and of the web, and of other Englishes and tongues at home in them. */
export const rightWords: ReadonlySet<string> = new Set(
  `mither mithered mithering email emails onboarding onboarded standup signup login inbox app apps webinar webinars podcast podcasts blog blogs
  crowdfunding upskill upskilling upskilled reskill homeworking rota rotas signage safeguarding neurodiverse wayfinding
  fintech edtech healthtech backend frontend fullstack devops repo repos dev devs prod sprint kanban themself theirself
  nonprofit nonprofits coworking codebase codebases dataset datasets metadata workflow workflows timesheet timesheets
  screenshot spreadsheet dropdown touchscreen pushback takeaway takeaways makerspace allyship gigabyte
  bakkie braai lekker robot indaba ubuntu stokvel veld koppie kraal spaza tannie oom boet sjoe eish
  craic gaeilge sliotar ceilidh wee bairn kirk loch glen dreich haar lakh crore lakhs crores prepone jugaad dhaba tiffin
  merch comms socials rota'd standups retro retros runbook runbooks changelog hackathon hackathons freemium paywall chatbot
  chatbots serverless refactor refactored refactoring backlog backlogs dashboards microservice microservices cloud uptime
  wifi ebike ebikes escooter ecommerce cryptocurrency blockchain biobank biobanks omics proteomics metabolomics pipetting
  phlebotomist venepuncture cannulation haemodialysis sepsis telehealth physio physios keyworker keyworkers caseload caseloads
  latte lattes flatbread sourdough sous mise chorizo harissa tahini miso gochujang sriracha kombucha jollof injera pierogi
  biryani masala roti naan idli dosa chapati samosa braaibroodjie biltong boerewors melktert fynbos vlei spruit
  retile retiled retiling repointed repotted repotting destone destoned deburr deburred deburring swage swaged swaging fletching
  tracheostomy tracheostomies continuo tortious supervisee supervisees coachee coachees arepa arepas
  regreased regreasing descaler descalers bricky bagsy goss perio infeed joinder joinders rosettas leat leats granda grandas papier sawa maam thon salvia salvias fawr lauter lautering prescriber prescribers unblind unblinded unblinding frequentist subtitler subtitlers
  tenoner morticer muntin muntins astragal astragals ovolo scribing upcycle upcycled upcycling polytunnel rewilding
  agroforestry permaculture composting tupping lambing texel texels heifers silage wheelhouse dockside quayside linesman
  signaller signallers shunter shunters freightliner laydown formwork rebar screed screeding snagging retrofit retrofits
  conveyancing probate paralegals pupillage chambers bookkeeping payroll reconciliations ledgers
  cwtch cawl brith hiraeth eisteddfod hwyl gaelic scots gey bimble nowt owt summat aye ken outwith stramash
  whanau wharenui iwi kai koha haka smoko arvo ute barbie kiaora aroha mahi
  grandad grandads chancer chancers blagger blaggers grafters bridie bridies oggie oggies stottie stotties
  tonner tonners commis secondee secondees assessee assessees supersedeas wether wethers gimmer gimmers
  namaste sari saree diwali puja thali chai ghee lathi godown
  inshallah salaam eid iftar habibi
  gemütlich schadenfreude feierabend meister gesellin ausbildung
  bonjour merci ciao grazie hola gracias obrigado danke tschüss`
    .trim()
    .split(/\s+/),
);
