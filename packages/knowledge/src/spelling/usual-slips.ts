/**
 * Words that are written wrongly so often that it is known what was meant, each with what it should be. None of the wrong ones is a word of any English.
 */
export const usualSlips: ReadonlyMap<string, string> = new Map(
  `alot a lot | keept kept | keeped kept | teached taught | thinked thought | goed went | buyed bought | choosed chose | catched
  caught | bringed brought | writed wrote | speaked spoke | telled told | knowed knew | feeled felt | selled sold |
  spended spent | sended sent | meeted met | holded held | standed stood | understanded understood | gived gave | taked
  took | maked made | comed came | runned ran | beginned began | drived drove | shooted shot | finded found | losed lost
  | sleeped slept | fighted fought | growed grew | teacht taught | becomed became | forgetted forgot | drinked drank |
  falled fell | breaked broke | bord board | borned born | tempreture temperature | aswell as well | upto up to | infact in fact | incase in case | inspite in spite | atleast at least | eachother each
  other | thankyou thank you | greatful grateful | gratefull grateful | definately definitely | definatly definitely |
  recieve receive | recieved received | recieving receiving | beleive believe | acheive achieve | acheived achieved |
  untill until | tommorow tomorrow | tommorrow tomorrow | tomorow tomorrow | intrested interested | intresting
  interesting | interessant interesting | interessting interesting | interesed interested | oppertunity opportunity |
  oportunity opportunity | opportunaty opportunity | oppurtunity opportunity | experiance experience | expierience
  experience | experince experience | knowlege knowledge | accomodate accommodate | accomodation accommodation | adress
  address | begining beginning | buisness business | bussiness business | commited committed | comittee committee |
  commitee committee | concious conscious | embarass embarrass | enviroment environment | goverment government | grammer
  grammar | guage gauge | independant independent | liason liaison | liase liaise | maintainance maintenance | managment
  management | neccessary necessary | necesary necessary | noticable noticeable | ocassion occasion | occured occurred |
  occuring occurring | persue pursue | posession possession | prefered preferred | privelege privilege | priviledge
  privilege | proffesional professional | profesional professional | professionnal professional | publically publicly |
  questionaire questionnaire | recomend recommend | reccomend recommend | refered referred | relevent relevant |
  responsability responsibility | responsabilities responsibilities | responsable responsible | rythm rhythm | seperate
  separate | seperately separately | sincerly sincerely | sincerley sincerely | faithfuly faithfully | succesful
  successful | successfull successful | sucessful successful | suprise surprise | suprised surprised | thier their |
  truely truly | wich which | whith with | cubboard cupboard | cubboards cupboards | writting writing | writen written | wellcome welcome | usefull useful |
  helpfull helpful | skilfull skilful | carefull careful | beautifull beautiful | thankfull thankful | hopefull hopeful
  | wonderfull wonderful | alway always | allways always | allready already | becuase because | becouse because |
  beacuse because | teh the | thanx thanks | wknd weekend | thanku thank you | oyu you | ofr for | tht that | hve have | hav have | wsa was | wth with | wih with | yur your | fom from | ths
  this | thi this | lke like | lik like | kno know | knw know | acn can | cna can | ahd had | hda had | aer are | ahs has |
  hsa has | wll will | wil will | ohw how | hwo how | wht what | vry very | vey very | tme time | ady day |
  jbo job | ojb job | whn when | whe when | ubt but | bck back | wre were | thm them | mch much | wek week | mre more |
  egt get | gld glad | wel well | onw now | nwo now | oly only | enw new | nwe new | hpe hope | wnt want | wya way |
  tke take | mke make | uor our | ddi did | ogt got | lok look | hme home | jst just | ehr her | hre here |
  sme some | fnd find | knd kind | abd and | nad and | thw the | rhe the | yhe the |
  tge the | yoi you | yiu you | adn and | taht that | waht what | hte the | yuo you | cheif chief | collegue colleague |
  collegues colleagues | collaegue colleague | curriculem curriculum | definitly definitely | dissapointed disappointed
  | disapointed disappointed | disapoint disappoint | emploi employment | equiptment equipment | excelent excellent |
  exellent excellent | familar familiar | febuary February | finaly finally | foward forward | fourty forty | freind
  friend | generaly generally | garantee guarantee | gaurantee guarantee | happend happened | immediatly immediately |
  imediately immediately | inconvience inconvenience | interveiw interview | intervew interview | inteview interview |
  intervewed interviewed | knowledgable knowledgeable | learnig learning | lisence licence | medecine medicine | mispell
  misspell | noone no one | orginal original | paralel parallel | particulary particularly | peice piece | percieve
  perceive | persistant persistent | personel personnel | pleasent pleasant | possition position | positon position |
  postion position | preperation preparation | presance presence | probaly probably | realy really | recrutment
  recruitment | recruitement recruitment | refrence reference | referance reference | resturant restaurant | restaraunt
  restaurant | schedual schedule | sevral several | similiar similar | sincerelly sincerely | specialy specially |
  especialy especially | strenght strength | strenghts strengths | studing studying | throught thought | tounge tongue |
  transfered transferred | unfortunatly unfortunately | unfortunatelly unfortunately | usualy usually | vaccum vacuum |
  vehical vehicle | visable visible | volonteer volunteer | warehause warehouse | weekand weekend | wether whether |
  wierd weird | whilest whilst | yeild yield | actualy actually | acknowlege acknowledge | adequat adequate | adaquate
  adequate | agressive aggressive | analize analyse | apparant apparent | appologise apologise | arguement argument |
  assesment assessment | assement assessment | attatched attached | attachement attachment | avaliable available |
  availible available | availabe available | carrer career | carreer career | certifcate certificate
  | certificat certificate | challange challenge | cliant client | comunication communication | comunicate communicate |
  contribuition contribution | convienient convenient | critisism criticism | curiousity curiosity | deside decide |
  develope develop | developement development | diffrent different | dilligent diligent | discused discussed | disscuss
  discuss | docment document | documant document | efficent efficient | eficient efficient | enthousiastic enthusiastic
  | enthusiastc enthusiastic | enthusiam enthusiasm | exicted excited | explaination explanation | explaning explaining
  | facinating fascinating | fasinating fascinating | favorit favourite | flexable flexible | futher further |
  hospitallity hospitality | impresed impressed | impresive impressive | inital initial | instuction instruction |
  laguage language | langauge language | logistcs logistics | mesage message | messege message | minumum minimum |
  morgage mortgage | oppinion opinion | organisatoin organisation | parliment parliament |
  performence performance | perfomance performance | plesure pleasure | pleasuer pleasure | practicle practical |
  proceedure procedure | programing programming | qualifed qualified | qualifcation qualification | qualificaton
  qualification | quiestion question | questoin question | reguarding regarding | regading regarding | relavant relevant
  | responce response | secretery secretary | shedule schedule | significent significant | souvenier souvenir | stongly
  strongly | sugest suggest | supervisior supervisor | suport support | technitian technician | techical technical |
  thourough thorough | trainning training | trully truly | undestand understand | universtiy university | valueable
  valuable | varios various | voluntery voluntary | experiencia experience | experiencias experiences | esperience
  experience | compagny company | compagnies companies | informacion information | universidad university | proyect
  project | projet project | professionnel professional | mashine machine | mashines machines | adresse address |
  exemple example | developpement development | developper developer | langage language | litterature literature |
  confortable comfortable | independance independence | correspondance correspondence | recomendation recommendation |
  recomendations recommendations | reccomendation recommendation | recomended recommended | reccommend recommend |
  reccommended recommended | acomodate accommodate | acomodation accommodation | accomadation accommodation | imediate
  immediate | immediatelly immediately | completly completely | absolutly absolutely | extremly extremely | sincerily
  sincerely | lookng looking | lookin looking | forwrad forward | forwad forward | thanksyou thank you | yestarday
  yesterday | yesturday yesterday | tommorows tomorrow's | wendsday Wednesday | wensday Wednesday | wednsday Wednesday |
  thurdsay Thursday | tuseday Tuesday | septemeber September | ocotber October | beetween between | betwen between |
  wheter whether | whoose whose | becuse because | becasue because | bcause because | throuh through |
  althought although | allthough although | eventhough even though | nevertheles nevertheless | aparently apparently |
  obviosly obviously | definatelly definitely | defintely definitely | definetly definitely | definitley definitely |
  probly probably | propably probably | seperation separation | seperated separated | sucess success | succes success |
  succesfully successfully | sucessfully successfully | successfuly successfully | passionnate passionate | pasionate
  passionate | enthusiatic enthusiastic | entusiastic enthusiastic | motivatd motivated | motivaited motivated |
  comunications communications | comunicating communicating | colaborate collaborate | colaboration collaboration |
  colleage colleague | colleages colleagues | colege college | managemnt management | maneger manager | maintenence
  maintenance | maintanence maintenance | maintence maintenance | efficiant efficient | efficently efficiently |
  proffesion profession | proffessional professional | proffesionals professionals | proffessor professor | profesor
  professor | techology technology | technologie technology | tecnology technology | tecnical technical | tehnical
  technical | qualitys qualities | oportunities opportunities | oppertunities opportunities | opportunites opportunities
  | oppurtunities opportunities | responsibilites responsibilities | responsibilty responsibility | responsiblity
  responsibility | knowlegde knowledge | knowladge knowledge | knowledgeble knowledgeable | strenghten strengthen |
  strenghtened strengthened | lenght length | heigth height | widht width | weigth weight | recieves receives | receieve
  receive | beleived believed | believeing believing | acheivement achievement | acheivements achievements | achievment
  achievement | achievments achievements | aquire acquire | aquired acquired | apreciate appreciate | apreciated
  appreciated | appriciate appreciate | appriciated appreciated | appreicate appreciate | appretiate appreciate |
  greatfull grateful | gratefuly gratefully | greatfully gratefully | gratitute gratitude | plesant pleasant |
  beautifuly beautifully | interviewd interviewed | interveiwed interviewed | interviwe interview | interwiew interview
  | interwieved interviewed | intervie interview | interveiwer interviewer | candiate candidate | canditate candidate |
  cadidate candidate | aplication application | applicaton application | aplied applied | aplly apply | applyed applied
  | aplicant applicant | vacany vacancy | vaccancy vacancy | salery salary | emploee employee | employe employee |
  employement employment | emploiment employment | aprentice apprentice | aprenticeship apprenticeship | apprentiship
  apprenticeship | aprenticeships apprenticeships | refering referring | prefering preferring | ocurred occurred |
  occurence occurrence | ocasion occasion | ocasionally occasionally | occassion occasion | occassionally occasionally |
  comming coming | runing running | stoped stopped | droped dropped | equiped equipped | equipement equipment |
  machinary machinery | restorant restaurant | resteraunt restaurant | kichen kitchen | kitchin kitchen | hospitel
  hospital | pateint patient | pateints patients | patiants patients | custumer customer | custumers customers | clinets
  clients | saftey safety | safty safety | hygene hygiene | hygine hygiene | higene hygiene | quallity quality |
  quantaty quantity | garanteed guaranteed | gaurd guard | independantly independently | appearence appearance |
  existance existence | persistance persistence | assistence assistance | assistent assistant | attendence attendance |
  importent important | importanly importantly | differant different | diferent different | diference difference |
  dificult difficult | difficut difficult | possiblity possibility | posible possible | posibility possibility | probelm
  problem | problme problem | sugestion suggestion | sugestions suggestions | sugested suggested | explenation
  explanation | explanaiton explanation | expain explain | presure pressure | presentaion presentation | presentaton
  presentation | presention presentation | discusion discussion | discusions discussions | disscussed discussed |
  disscussion discussion | conversaton conversation | convesation conversation | meetting meeting | questionned
  questioned | awnser answer | anwser answer | anwer answer | awnsers answers | repply reply | messsage message | emial
  email | eamil email | attachd attached | inclosed enclosed | enclossed enclosed | certificats certificates |
  certifcates certificates | licencse licence | documments documents | documets documents | hestitate hesitate |
  hesistate hesitate | hesitat hesitate | furthur further | furter further | aditional additional | additonal additional
  | inmediately immediately | inmediate immediate | currenty currently | curently currently | personaly personally |
  especally especially | espically especially | basicly basically | practicly practically | automaticly automatically |
  enviromental environmental | enviornment environment | goverments governments | comunity community | commitement
  commitment | comitment commitment | committment commitment | comitted committed | dedicaton dedication | dedicaded
  dedicated | ambitous ambitious | creativ creative | inovation innovation | inovative innovative | inspireing inspiring
  | impressd impressed | imppressed impressed | facinated fascinated | fasinated fascinated | fascinateing fascinating |
  suprising surprising | exiteing exciting | exitement excitement | excitment excitement | exicting exciting |
  confidance confidence | convinient convenient | convience convince | convenent convenient | adventage advantage |
  advantagous advantageous | benifit benefit | benifits benefits | benefical beneficial | beneficary beneficiary |
  bussines business | busines business | bisness business | buisnesses businesses | finacial financial | financal
  financial | acount account | acountant accountant | accountent accountant | budjet budget | anual annual | anualy
  annually | calandar calendar | scedule schedule | tempory temporary | temperary temporary | permanant permanent |
  permenant permanent | relable reliable | relible reliable | reliabel reliable | punctuel punctual | autonom autonomous
  | manufactoring manufacturing | manufaturing manufacturing | constuction construction | contruction construction |
  enginer engineer | enginering engineering | enginneer engineer | electical electrical | elecrical electrical | mecanic
  mechanic | mecanical mechanical | mechnical mechanical | laboratry laboratory | labratory laboratory | reserch
  research | reasearch research | resarch research | libary library | libarian librarian | techer teacher | teachr
  teacher | pupiles pupils | studens students | childen children | chilren children | famly family | famillies families
  | freindly friendly | frendly friendly | welcomming welcoming | wellcoming welcoming | unfortunatley unfortunately |
  unfortunetly unfortunately | fortunatly fortunately | luckly luckily | hapy happy | happyness happiness | tought
  thought | thougth thought | thoght thought | wroten written | conviced convinced | intersting interesting | interessed
  interested | intrest interest | intrests interests | intersted interested | interrested interested | interresting
  interesting | recive receive | recived received | reciept receipt | recieps receipts | managd managed | dicussed
  discussed | priviliged privileged | privelige privilege | privilige privilege | honered honoured |
  laison liaison | pharmasist pharmacist | wenesday Wednesday | wendesday Wednesday | wedneday Wednesday |
  wednesay Wednesday | wedensday Wednesday | thurday Thursday | thrusday Thursday | thursaday Thursday | thirsday
  Thursday | teusday Tuesday | tusday Tuesday | tuesady Tuesday | saterday Saturday | satuday Saturday | saturaday
  Saturday | staurday Saturday | firday Friday | fryday Friday | feburary February | februry February | janurary
  January | januray January | janaury January | septmber September | setpember September | novemeber November |
  novmber November | decemeber December | decmber December | octobor October | augest August | apirl April |
  aprill April | englsh English | engish English | inglish English | britian Britain | scottland Scotland |
  christmass Christmas | crismas Christmas | chrismas Christmas | brittish British`
    .split('|')
    .map((pair) => pair.trim().split(/\s+/))
    .map(([wrong = '', ...right]) => [wrong, right.join(' ')]),
);
