import { readWords } from './read-list';

/**
 * Given names in lower case, of many languages, that are rarely anything else when capitalised.
 * Provenance: written from general knowledge for this project.
 */
export const firstNames: ReadonlySet<string> = new Set(
  readWords(`
aaron abbas abby abdul abdullah abdel abe abel abigail abraham adam adele aditya adrian adriana afonso agnes ahmad ahmed aidan aisha
ajay akira alain alan alastair albert alberto alec alejandro aleksandr aleksander aleksei alena alessandro alex alexander alexandra
alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alison alistair allan allen allison alonso alvaro alvin
alyssa amanda amber amelia amina amir amit amjad amnon amos amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew
andrey andrii andriy andrzej andy angel angela angelo angus anil anita ann anna anne annette annie anthony antoine anton antonio antony
anwar april arash ari ariel arjun arkady armando armin arnaud arnold artem arthur artur arturo arun asha ashley ashraf ashton asif
astrid audrey augusto avi avigdor axel ayesha bart barbara barack barney barry bashar beata beatrice becky ben benedict benjamin bernard
bernardo bernd bernie bert bertrand beth bethany betsy betty beverly bill billy blake bob bobby bogdan boris boyd brad bradley brandon
brenda brendan brent bret brett brian bridget brigitte brittany bruce bruno bryan bryce caitlin caleb calvin cameron camille candace
candice carl carla carlo carlos carmen carol carole caroline carolyn carrie carsten casey caspar cassandra catalina catherine cathy
cecilia cedric celine cesar chad chaim chandra charlene charles charlie charlotte chase chelsea cheng cheryl chiara chloe chris
christian christiane christina christine christoph christophe christopher christy chuck cindy claire clara clarence clark claude claudia
claudio clay clayton clement cliff clifford clint clive clyde cody colette colin colleen connie connor conor conrad constantin corey
corinne cory courtney craig cristian cristina crystal curt curtis cynthia cyril cyrus daisy dale damian damien damon dan dana daniel
daniela daniele daniella danielle danilo danny dante daphne darcy daria darius darren darryl daryl dave david davide dawn dean deborah
debbie debra deepak deirdre delia denis denise dennis derek desmond devin diana diane dick didier diego dieter dietmar dilip dimitri
dina dinesh dirk dmitri dmitrii dmitriy dmitry dolores dominic dominik dominique don donald donna doreen doris dorothy doug douglas drew
duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edith edmund eduard eduardo edward edwin efraim efrain ehud eileen elaine
elena eleanor elena eli elias elijah elisa elisabeth elise eliza elizabeth ella ellen elliot elliott elon elsa elvis emil emilia emilio
emily emma emmanuel eric erica erich erick erik erika erin ernest ernesto ernst esteban esther ethan etienne eugene eugenia eugenio eva
evaldas evan evelyn evgeniy evgeny ezra fabian fabio fabrice fadi fahad faisal farah farid farouk fatima fatou federico feliks felipe
felix ferdinand fergus fernanda fernando fidel filip fiona florian florence frances francesca francesco francis francisco franco
francois françois frank frankie franz fred freddie frederic frédéric frederick fritz gabriel gabriela gabrielle gael gail galina gareth
gary gavin gene genevieve geoff geoffrey george georges georgi georgia gerald gerard gerardo gerhard gert ghassan giancarlo gianni
gideon gilbert gilles gina giorgio giovanni giulia giuseppe gladys glen glenda glenn gloria gonzalo gordon grace graham grant greg gregg
gregor gregory greta guido guillaume guillermo gunter gustavo guy gwen hakan hal hamid hamza hanna hannah hans harald hari harold
harriet harris harry harvey hasan hassan heather hector heidi heike heinrich heinz helen helena helene helga helmut henri henrik henry
herbert herman hernan hillary hiroshi holly horst howard hossein hubert hugh hugo humberto hussein ian ibrahim ida ignacio igor ilan
ilya imad imran ines inga ingo ingrid irene irina iris irving isaac isabel isabella isabelle ismail ivan ivana ivanka ivo jack jackie
jacob jacqueline jacques jaime jake jakob jakub jamal james jamie jan jana jane janet janice janine jared jaroslav jason javier jay jean
jeanne jeff jefferson jeffery jeffrey jen jennifer jenny jens jeremiah jeremy jerome jerry jesse jessica jesus jill jillian jim jimmy
jin joachim joan joana joann joanna joanne joao joaquin jodi jodie jody joe joel joerg johan johann johanna johannes john johnny jon
jonas jonathan jong-un jordi jorge josé jose josef joseph josephine josh joshua juan juanita judith judy juergen jürgen jules julia
julian juliana julie julien juliet julio julius jun jurgen justin justine kai karen karim karin karina karl karla karsten kate katerina
katharina katherine kathleen kathryn kathy katie katrina kay kaspar kazuo keith kelly kelsey ken kendall kenji kenneth kenny kent kerry
kevin khaled khalid kieran kim kimberly kirill kirk kirsten kirstie klaus konrad konstantin kris kristen kristian kristin kristina
kristine kumar kurt kyle lakshmi lana lance larissa larry lars laszlo laura lauren laurence laurent lauri laurie lawrence leah lee leigh
lena leo leon leonard leonardo leonid leonie leroy leslie lester leticia levi lewis li liam lila lilian lillian lily lina linda lindsay
lindsey linus lionel lisa liz liza lloyd lois lola lorenzo loretta lori lorraine louis louisa louise luc luca lucas lucia luciano lucie
lucy ludovic ludwig luis luisa luiz lukas luke lydia lyle lynn lynne maciej madeleine madeline magnus mahmoud maksim malcolm manfred
manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos marcus margaret margarita margot maria mariam marian mariana
marianne marie marina mario marion marisa marissa mariya marjorie mark marko markus marlene marsha marta martha martin martina martine
marty marvin marwan mary maryam masha massimo mateusz matt matteo matthew matthias matthieu maureen maurice mauricio mauro max maxim
maxime maximilian maxine mayumi megan mehdi mehmet melanie melinda melissa melvin mercedes meredith mia micah michael michal michel
michele michelle michiko miguel mihai mika mikael mike mikhail mikko milan milena miles milos milton mindy miriam mirko misha mitch
mitchell mohamed mohamad mohammad mohammed mohan moira molly mona monica monika monique morgan morris mostafa muhammad muhammed murray
mustafa mykhailo mykola myra myron nadia nadine naftali nancy naomi narendra natalia natalie natasha nate nathalie nathan nathaniel neil
nelson nestor neville niall nicholas nick nicola nicolas nicole nigel nikita nikki nikola nikolai nikolas nikolay nils nina nir noah
noam noel noelle noor nora norbert norma norman nuno octavio oksana oleg oleh oleksandr oleksiy olena olga oliver olivia olivier olof
omar omer oren orlando oscar oskar osama otto owen pablo paige pamela paola paolo pascal pat patricia patricio patrick patrik paul paula
paulina pauline paulo pavel pavlo pearl pedro peggy penelope penny percy perry peter petr petra petro petros phil philip philipp
philippe phillip phoebe phyllis pierre pieter piotr prakash priya priyanka rachael rachel rafael rahul raj rajesh rakesh ralf ralph
ramesh ramon ramona ramzan rana randall randy raphael raquel rashid raul ravi ray raymond rebecca reggie regina reginald reinhard renata
renate rené rene renee rex reza rhonda ricardo riccardo richard rick ricky rita rob robert roberta roberto robin robyn rocco rod
roderick rodney rodrigo rodrigue roger rohit roland rolf roman romain ron ronald ronen ronnie rosa rosalind rose rosemary rosie ross
roxanne roy ruben rudolf rudy rupert russ russell ruth ryan sabine sabrina sadiq saeed sajid salah salim sally salman salvador salvatore
sam samantha sameer samir sammy samuel sandeep sandra sandy sanjay sara sarah sasha saul scott sean sebastian selena selina serena serge
sergei sergey sergio serhiy seth seyed shane shannon sharon shaun shawn sheila shelby sheldon shelley sheri sherri sherry shinzo shirley
shlomo sidney siegfried sigmar silvia silvio simon simona simone sofia sonia sonja sonya sophia sophie stacey stacy stan stanislav
stanley stefan stefanie stefano steffen stella stéphane stephan stephane stephanie stephen steve steven stewart stuart sue sundar sunil
suresh susan susanna susanne susie suzanne sven svetlana sybil sylvain sylvia sylvie taavi tal tamara tammy tania tanya tara tariq tasha
tatiana tatyana ted terence teresa teri terrance terrence terri terry tess tessa thad theo theodore theresa therese thierry thom thomas
tiffany tim timothy tina tobias todd tom tomas tomasz tomer tommy toni tony tonya tracey traci tracy travis trent trevor tricia trish
troy tucker tulsi tyler tyrone ulrich uri ursula uwe vadim val valentin valentina valerie valery vanessa vera verena vernon veronica
veronika vic vicki vickie vicky victor victoria viktor vijay vikram vince vincent vinod viola violet virginia vitali vitaliy vitaly
vivek vivian viviane vivien vlad vladimir vladislav vladyslav volodymyr volker wade waleed walid wallace wally walter wanda warren wayne
wei wendell wendy werner wesley whitney wilfred wilhelm will willard willem william willie wilson winston wladimir wolfgang xavier xi
yair yana yann yannick yaroslav yasmin yasser yevgeny yevgeniy yigal yitzhak yoav yoel yolanda yonatan yosef yossi yuki yulia yuri yuriy
yusuf yves yvette yvonne zach zachary zack zeev zhang zoe zoltan zsolt tavis thais tarah tillmann travis troels tzipi ulf umar usman
vasily vasyl vyacheslav zia ziad zuzana jaromir jiri jozef jaap joost kees maarten marek martijn miroslav mirek ondrej pavla radek rui
sanna satya seun shafiq shai shay simo stig teemu timo tuomas veli ville vitor xiao yasuo yong zbigniew zdenek zeynep kemal recep tayyip
ekrem erdal emre fatih burak omer serkan ayse aung bongbong chidi chinedu emeka kwame kofi kenji hideo haruki naoki takashi satoshi
yoshihide fumio jae-in sung ming ling wang chen liu
`),
);
