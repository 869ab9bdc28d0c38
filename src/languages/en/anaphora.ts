/** English words that take up somebody who was named before, and what they tell of whom they mean. */
import type { AnaphoraPack } from '../pack-anaphora';

export const anaphora: AnaphoraPack = {
  pronouns: [
    { takesUp: 'person', gender: 'masculine', number: 'singular', subjects: 'he', others: 'him his himself' },
    { takesUp: 'person', gender: 'feminine', number: 'singular', subjects: 'she', others: 'her hers herself' },
    { takesUp: 'several', number: 'plural', subjects: 'they', others: 'them their theirs themselves' },
    { takesUp: 'thing', subjects: 'it', others: 'its itself' },
  ],
  relatives: 'who whom',
  prepositions: `
    about above across after against along among around as at before behind below beneath beside besides between beyond by despite
    down during except for from in inside into like near of off on onto outside over past since than through throughout to toward
    towards under underneath unlike until up upon via with within without
  `,
  topics: ['as for'],
  masculine: `
    mr sir lord king prince emperor sultan emir sheikh duke baron count father brother son husband grandfather grandson uncle nephew
    widower boyfriend man boy gentleman businessman chairman spokesman congressman councilman assemblyman statesman salesman
    policeman fireman serviceman sportsman cameraman actor waiter monk pope imam rabbi cardinal archbishop
  `,
  feminine: `
    mrs ms miss dame lady madam queen princess empress duchess baroness countess mother sister daughter wife grandmother granddaughter
    aunt niece widow girlfriend woman girl businesswoman chairwoman spokeswoman congresswoman councilwoman assemblywoman saleswoman
    policewoman sportswoman actress waitress nun heiress hostess
  `,
  masculineNames: `
    aaron abdel abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro alexander alexei alfred ali allen alvin amir
    anders andre andreas andrei andrew andy anthony antonio arjun arnold arthur asif barack barry ben benjamin bernard bernie bill
    billy bob bobby boris brad bradley brandon brendan brett brian bruce bryan byron carl carlos cesar chad charles charlie chris
    christian christopher chuck clarence claude cliff clint colin conor craig curtis dale dan daniel danny darren dave david dean
    dennis derek dick diego dieter dmitri dmitry dominic don donald doug douglas dwight earl ed eddie edgar eduardo edward edwin
    elias emmanuel enrique eric erik ernest ethan eugene evan felipe felix fernando francesco francis francisco francois frank
    franz fred frederick gabriel gary gavin geoff geoffrey george gerald gerard gerhard gilbert giovanni giuseppe glen glenn
    gordon graham greg gregory hans harold harry hassan hector henri henry herbert herman howard hugh hugo hussein ian ibrahim
    igor ismail ivan jack jacob jacques jake james jamie jared jason javier jay jean-claude jeff jeffrey jeremy jerome jerry jesse
    jim jimmy joao joe joel joerg johan john johnny jon jonathan jorge jose josef joseph josh joshua juan julian julio justin
    kareem karl keith ken kenneth kenny kevin khalid kirk klaus kofi konrad kurt kyle larry lars laurence lawrence len leo leon
    leonard leonid leroy lewis liam lloyd lorenzo lotfi louis luca lucas luigi luis luke magnus mahmoud malcolm manuel marc marcel
    marco marcus mario mark markus martin marvin mathieu matt matteo matthew maurice max mehdi mehmet melvin michael michel miguel
    mike mikhail mitch mitt mohamed mohammad mohammed moussa muhammad mustafa narendra nathan nathaniel neal ned neil nelson newt
    nicholas nick nicolas nigel nikolai noah norman oleg oliver olivier omar oscar osman otto owen pablo pascal patrick paul paulo
    pavel pedro perry pete peter phil philip philippe phillip pierre preston quentin rafael rahul ralph ramon rand randall randy
    rashid raul ravi raymond recep reginald rene ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland ron
    ronald rory ross roy rudolf rudy rupert russell ryan samuel saul scott sean sebastian serge sergei sergey sergio seth shane
    shaun shawn sidney silvio simon spencer stan stanley stefan stephen steve steven stuart sven tariq ted terence terrence terry
    thabo theo theodore thomas tim timothy toby todd tom tomas tommy tony travis trent trevor troy tyler umar vaclav vernon victor
    viktor vincent vladimir wade wallace walter warren wayne werner wesley wilhelm willem william willie winston wolfgang xavier
    yasser youssef yuri yusuf zachary
  `,
  feminineNames: `
    abigail ada adele agnes aisha alexandra alexandria alice alicia alina alison allison alma amal amanda amber amelia amina amy
    ana andrea angela angelina anita ann anna anne annette annie antonia april ariana ashley astrid audrey barbara beatrice becky
    belinda bernadette beth betty beverly bonnie brenda bridget brigitte britney camila camille carla carly carmen carol carole
    carolina caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl chloe christiane christina christine
    cindy claire clara claudia colleen condoleezza connie constance cristina crystal cynthia daisy danielle dawn deborah debbie
    debra denise diana diane dianne dolores donna doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth
    ella ellen elsa emily emma erica erika erin esther ethel eva eve evelyn faith fatima felicia fiona florence frances gabriela
    gabrielle gail georgia geraldine gertrude gina giorgia gladys glenda gloria grace greta gwen hannah harriet hazel heather
    heidi helen helena helga henrietta hilary hillary holly hope huma ida ilse imelda ines ingrid irene iris irina isabel isabella
    isabelle ivanka jacqueline jane janet janice jasmine jeanne jennifer jenny jessica jill joan joanna joanne jocelyn jodie
    josephine joyce juanita judith judy julia juliana julie june justine karen karin karla kate katherine kathleen kathryn kathy
    katie katrina kayla kelly kellyanne kimberly kirsten kristen kristin lara laura lauren laurie layla leah leila lena leticia
    letitia lila lillian linda lindsay lisa lois loretta lori lorraine louise lucia lucy lydia mabel maddie madeleine madeline
    maggie malala manuela marcia margaret margarita maria marie marilyn marina marine marion marissa marjorie marlene marta martha
    martina mary maureen maya megan meghan melania melanie melinda melissa mercedes meredith mia michele michelle mildred miriam
    moira molly monica monique muriel nadia nancy naomi natalia natalie natasha nicola nicole nikki nina noor nora norma olga
    olivia pamela paige patricia patty paula pauline peggy penelope penny phyllis polly priya priscilla rachel raquel rebecca
    regina renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah saskia
    shannon sharon sheila shelley sherry shirley silvia simone sofia sonia sophia sophie stacey stephanie sue suzanne susan susie
    svetlana sylvia tamara tanya tara tatiana teresa tessa thelma theresa therese tiffany tina tracey tracy tricia ursula valerie
    vanessa vera veronica vicki vicky victoria viola violet virginia vivian wendy whitney wilma winnie yasmin yolanda yvette
    yvonne zainab zoe
  `,
  plurals: 's men women people police media staff crew',
  bodies: `
    agency airline association automaker bank broadcaster brokerage carmaker carrier charity chain club company corporation firm
    foundation group insurer institute institution lender magazine maker manufacturer network newspaper nonprofit operator
    organisation organization outlet paper publisher retailer startup supplier team union university utility
  `,
  expletives: 'appear appears appeared emerge emerges emerged happens happened is remains seem seems seemed turns turned was',
};
