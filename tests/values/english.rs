//! The values of English sentences.

use super::{Family, Magnitude, ReferencePoint, Threshold};

/// Lengths of time, in words and in figures.
const TIMES: &[&[&str]] = &[
    &[
        "15 minutes",
        "15 min",
        "fifteen minutes",
        "a quarter of an hour",
        "0.25 hours",
        "¼ hour",
        "900 seconds",
    ],
    &["30 minutes", "half an hour", "thirty minutes", "0.5 hours", "a half hour", "half of an hour"],
    &["45 minutes", "three quarters of an hour", "forty-five minutes", "¾ hour", "0.75 hours"],
    &[
        "90 minutes",
        "one and a half hours",
        "an hour and a half",
        "1.5 hours",
        "1½ hours",
        "1 h 30 min",
        "one hour and thirty minutes",
    ],
    &[
        "24 hours",
        "one day",
        "a day",
        "twenty-four hours",
        "1 day",
        "a full day and night",
        "a day and a night",
        "one full day",
    ],
    &["48 hours", "two days", "2 days", "forty-eight hours", "two full days", "two days and two nights"],
    &["72 hours", "three days", "3 days", "seventy-two hours", "3 x 24 hours"],
    &["two weeks", "fourteen days", "14 days", "a fortnight", "2 weeks", "14 calendar days"],
    &["six months", "half a year", "6 months", "a half year", "half of a year"],
    &["one year", "twelve months", "12 months", "a year", "a period of twelve months", "a full year"],
    &["eighteen months", "a year and a half", "18 months", "one and a half years", "1.5 years"],
    &[
        "five working days",
        "5 working days",
        "five business days",
        "5 weekdays",
        "one working week",
        "a working week",
    ],
];

/// A few of them.
const SOME_TIMES: &[&[&str]] = &[
    &["30 minutes", "half an hour", "thirty minutes"],
    &["24 hours", "one day", "a day", "a day and a night"],
    &["48 hours", "two days", "two full days"],
    &["two weeks", "fourteen days", "a fortnight"],
    &["six months", "half a year", "6 months"],
];

/// How often something comes back.
const PERIODS: &[&[&str]] = &[
    &["every quarter of an hour", "every 15 minutes", "four times an hour", "each quarter of an hour"],
    &["every hour", "hourly", "once an hour", "every 60 minutes"],
    &["every day", "daily", "once a day", "each day", "every 24 hours"],
    &["every week", "weekly", "once a week", "every seven days", "once every seven days"],
    &["every two weeks", "every other week", "fortnightly", "once a fortnight", "once every 14 days"],
    &["every month", "monthly", "once a month", "twelve times a year"],
    &["every three months", "quarterly", "four times a year", "once a quarter", "each quarter"],
    &[
        "every six months",
        "twice a year",
        "half-yearly",
        "six-monthly",
        "2 times a year",
        "once every half year",
    ],
    &["every year", "yearly", "annually", "once a year", "every twelve months"],
];

/// Ages, as they stand behind somebody.
const AGES: &[&[&str]] = &[
    &[
        "under 18",
        "under eighteen",
        "below the age of 18",
        "younger than 18",
        "who is not yet 18",
        "who has not reached the age of eighteen",
        "aged 17 or under",
        "up to and including 17 years old",
        "who is still under 18",
        "who has not had an eighteenth birthday",
    ],
    &[
        "under 23",
        "below the age of 23",
        "who has not turned twenty-three",
        "aged 22 or under",
        "younger than twenty-three",
    ],
    &[
        "aged 12 to 17",
        "between 12 and 17 years old",
        "between the ages of 12 and 17",
        "from 12 to 17 years of age",
        "of 12 or over but under 18",
    ],
    &[
        "of 18 or over",
        "aged eighteen and above",
        "who has reached the age of 18",
        "from the age of 18",
        "over 17",
        "at least 18 years old",
        "not under 18",
        "18+",
        "of full age",
        "who has turned eighteen",
        "no younger than 18",
    ],
    &[
        "of 65 or over",
        "aged 65 and older",
        "at least sixty-five years old",
        "from the age of 65",
        "who has turned 65",
    ],
];

/// Ages in a field that says that it is about ages.
const BARE_AGES: &[&[&str]] = &[
    &[
        "under 18",
        "< 18",
        "17 or under",
        "below eighteen",
        "not yet 18",
        "up to and including 17",
        "less than 18 years",
    ],
    &["12 to 17", "12-17", "between 12 and 17", "at least 12 and under 18"],
    &[
        "18 or over",
        "18+",
        ">= 18",
        "over 17",
        "at least eighteen",
        "from 18",
        "18 years and older",
        "not under 18",
    ],
    &["21 or over", "21+", "at least twenty-one", "from 21", "21 years or older"],
];

/// How many.
const COUNTS: &[&[&str]] = &[
    &[
        "at least three",
        "three or more",
        "more than two",
        "a minimum of three",
        "no fewer than three",
        "not less than 3",
        "no less than three",
    ],
    &["at least five", "five or more", "more than four", "no fewer than five", "a minimum of 5"],
    &[
        "at most two",
        "no more than two",
        "up to two",
        "two or fewer",
        "fewer than three",
        "a maximum of 2",
        "not more than two",
    ],
    &["at most six", "no more than six", "fewer than seven", "a maximum of 6", "six or fewer"],
];

/// How large a part.
const SHARES: &[&[&str]] = &[
    &[
        "90%",
        "90 %",
        "90 per cent",
        "90 percent",
        "nine in ten",
        "nine out of ten",
        "ninety percent",
        "nine tenths",
    ],
    &["80%", "eighty per cent", "four in five", "four out of five", "8 in 10", "four fifths"],
    &[
        "three quarters",
        "75%",
        "three in four",
        "three out of four",
        "seventy-five per cent",
        "three-quarters",
    ],
    &["two thirds", "two-thirds", "two in three", "66.7%", "67%", "two out of three"],
    &["half", "50%", "50 per cent", "one in two", "fifty percent"],
    &["a third", "one third", "one in three", "33%", "33.3 per cent", "thirty-three percent"],
];

/// Parts with a bound.
const BOUND_SHARES: &[&[&str]] = &[
    &[
        "at least 90%",
        "90% or more",
        "no less than 90 per cent",
        "nine in ten or more",
        "at least nine out of ten",
        "a minimum of 90%",
    ],
    &[
        "at least 60%",
        "60% or more",
        "no less than sixty per cent",
        "at least three in five",
        "not less than 60%",
    ],
    &[
        "more than half",
        "over 50%",
        "more than 50 per cent",
        "a majority",
        "over half",
        "more than one in two",
    ],
    &["less than a quarter", "under 25%", "fewer than one in four", "below 25 per cent", "less than 25%"],
];

/// Sums of money.
const SUMS: &[&[&str]] = &[
    &[
        "more than €500",
        "over 500 euros",
        "above €500",
        "more than five hundred euros",
        "exceeding 500 euros",
        "in excess of €500",
    ],
    &[
        "more than €1,500",
        "over 1500 euros",
        "above €1500",
        "more than fifteen hundred euros",
        "upwards of €1,500",
    ],
    &[
        "at least €2,000",
        "€2,000 or more",
        "no less than 2000 euros",
        "a minimum of €2000",
        "two thousand euros or more",
    ],
    &[
        "at most €250",
        "€250 or less",
        "no more than 250 euros",
        "two hundred and fifty euros at most",
        "up to €250",
        "a maximum of €250",
    ],
];

/// Points.
const SCORES: &[&[&str]] = &[
    &["at least 7", "7 or more", "seven or higher", "more than 6", "no less than seven", "7 or above"],
    &["at least 12", "12 or more", "twelve or higher", "more than 11", "a minimum of 12"],
    &["at most 4", "4 or less", "four or lower", "less than 5", "no more than four"],
];

/// Lengths and weights.
const DISTANCES: &[&[&str]] = &[
    &["500 metres", "half a kilometre", "0.5 km", "five hundred metres", "500 m"],
    &["2 kilometres", "2 km", "2,000 metres", "two kilometres"],
    &["20 km", "twenty kilometres", "20 kilometres"],
];

/// Moments of a matter that is sent, comes in and is taken on.
const REFERRAL: &[&[&str]] = &[
    &[
        "the referral was received",
        "receipt of the referral",
        "the referral has come in",
        "the referral came in",
        "the team receives the referral",
        "the day the referral came in",
        "the referral is in",
        "the arrival of the referral",
    ],
    &[
        "the referral was accepted",
        "acceptance of the referral",
        "the team accepts the referral",
        "the team has accepted the referral",
    ],
];
/// Moments of a letter.
const LETTER: &[&[&str]] = &[
    &[
        "the letter was sent",
        "the letter was sent out",
        "sending the letter",
        "the letter went out",
        "the letter was posted",
        "dispatch of the letter",
        "the council sends the letter",
    ],
    &[
        "the letter was received",
        "receipt of the letter",
        "the resident got the letter",
        "the letter lands on the doormat",
        "the letter reached the resident",
        "the letter arrived",
    ],
    &["the date on the letter", "the date of the letter"],
];
/// Moments of a home that is let.
const KEYS: &[&[&str]] = &[
    &[
        "the keys were handed over",
        "the keys are handed to the tenant",
        "handing over the keys",
        "the tenant is given the keys",
        "the tenant received the keys",
        "the tenant gets the keys",
        "the key handover",
    ],
    &[
        "the lease was signed",
        "signing the lease",
        "signature of the lease",
        "the tenant has signed the lease",
        "both parties sign the lease",
    ],
    &[
        "the keys were given back",
        "the tenant returns the keys",
        "return of the keys",
        "the tenant hands the keys back",
        "the keys were returned",
    ],
];
/// Moments of a bill.
const BILL: &[&[&str]] = &[
    &[
        "the bill fell due",
        "the due date of the bill",
        "the bill was due",
        "the date on which it fell due",
        "the bill became due",
    ],
    &[
        "the first reminder",
        "the first reminder was sent",
        "the first reminder went out",
        "sending the first reminder",
        "the tenant was first reminded",
    ],
    &["the bill was paid", "payment of the bill", "paying the bill", "the tenant pays the bill"],
];
/// Moments of somebody in custody.
const CUSTODY: &[&[&str]] = &[
    &[
        "release from prison",
        "the prisoner was released",
        "the prisoner is set free",
        "the prisoner left prison",
        "the prisoner leaves prison",
        "the day of release",
        "the prisoner's release",
    ],
    &[
        "the arrest",
        "the suspect was arrested",
        "the suspect's arrest",
        "the police arrested the suspect",
        "the suspect was taken into custody",
    ],
    &["conviction", "the suspect was convicted", "the judge convicted the suspect", "the verdict"],
];
/// Moments of a stay.
const STAY: &[&[&str]] = &[
    &[
        "discharge from the clinic",
        "the patient left the clinic",
        "the patient was discharged",
        "the patient leaves the clinic",
        "the patient's discharge",
    ],
    &[
        "admission to the clinic",
        "the patient was admitted",
        "the patient enters the clinic",
        "the patient's admission",
    ],
    &["the last talk", "the last talk with the patient", "the last talk took place", "the final talk"],
];

/// Sentences about a clock that a moment starts.
const SINCE: &[&str] = &[
    "A coach calls within two days after {}.",
    "No later than two days after {}, a coach calls.",
    "A call by a coach has to be made within two days after {}, at weekends as well.",
    "from: {}",
];

/// All of them.
pub(super) const FAMILIES: &[Family] = &[
    Family {
        kind: Magnitude,
        sentences: &[
            "The panel answers a complaint within {}.",
            "A complaint has to be answered by the panel in no more than {}.",
            "If a complaint comes in, the panel has to answer it no later than {} after that.",
            "Complaints must have been answered within {}, whoever made them.",
            "An answer by the panel that takes at most {}.",
            "within: {}",
            "within: at most {}",
        ],
        classes: TIMES,
    },
    Family {
        kind: Magnitude,
        sentences: &[
            "A dog that was found is kept for at most {}.",
            "No dog is kept longer than {} after it was found.",
            "Dogs are kept up to {} after they were found.",
            "Somebody finds a dog, which may then be kept no longer than {}.",
        ],
        classes: SOME_TIMES,
    },
    Family {
        kind: Magnitude,
        sentences: &[
            "The hall stays closed for at least {}.",
            "For no less than {} the hall is closed.",
            "Closing of the hall, which lasts {} or longer.",
            "The hall must be kept closed for a minimum of {}.",
        ],
        classes: SOME_TIMES,
    },
    Family {
        kind: Magnitude,
        sentences: &[
            "Notice of the works is given at least {} before they begin.",
            "At least {} before the works begin, notice of them is given.",
            "Notice of works that are going to begin must be given no less than {} ahead.",
        ],
        classes: SOME_TIMES,
    },
    Family {
        kind: Magnitude,
        sentences: &[
            "The cell is looked into {}.",
            "Somebody looks into the cell {}.",
            "A guard has to look into the cell {}, also when it is quiet.",
            "A look into the cell that takes place {}.",
        ],
        classes: PERIODS,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "A guest {} needs a note from a parent.",
            "A note from a parent is needed for a guest {}.",
            "If a guest {} stays the night, a note from a parent is asked for.",
            "Any guest {} has to bring a note from a parent.",
        ],
        classes: AGES,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "A beginner is somebody {}.",
            "With beginner we mean anyone {}.",
            "Beginner: a person {}.",
        ],
        classes: AGES,
    },
    Family { kind: Threshold, sentences: &["age: {}", "ages: {}"], classes: BARE_AGES },
    Family {
        kind: Threshold,
        sentences: &[
            "A street with {} complaints in a year is put on the list.",
            "On the list come streets that have {} complaints a year.",
            "If a street gets {} complaints in one year, it is put on the list.",
            "complaints: {}",
        ],
        classes: COUNTS,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "The council looks into it when {} neighbours have complained.",
            "Where {} neighbours complain, the council looks into it.",
            "It is looked into by the council if there are complaints from {} neighbours.",
        ],
        classes: COUNTS,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "In {} of the cases the coach is on time.",
            "The coach is on time in {} of all cases.",
            "On time means that in {} of cases the coach has come.",
        ],
        classes: SHARES,
    },
    Family { kind: Threshold, sentences: &["met: {}", "met: in {}"], classes: SHARES },
    Family {
        kind: Threshold,
        sentences: &[
            "The plan goes ahead if {} of the tenants agree.",
            "If {} of the tenants are in favour, the plan goes ahead.",
            "Agreement by {} of the tenants is needed for the plan.",
        ],
        classes: BOUND_SHARES,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "Somebody has debts of {}.",
            "Help is given when debts come to {}.",
            "If a household owes {}, it has debts.",
            "debts: {}",
        ],
        classes: SUMS,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "A case is grave with a score of {}.",
            "Grave is a case that scores {}.",
            "If the score is {}, the case is grave.",
            "score: {}",
        ],
        classes: SCORES,
    },
    Family {
        kind: Threshold,
        sentences: &[
            "The school lies within {} of the home.",
            "The home is at most {} away from the school.",
            "Between home and school there are no more than {}.",
            "distance: at most {}",
        ],
        classes: DISTANCES,
    },
    Family { kind: ReferencePoint, sentences: SINCE, classes: REFERRAL },
    Family { kind: ReferencePoint, sentences: SINCE, classes: LETTER },
    Family { kind: ReferencePoint, sentences: SINCE, classes: KEYS },
    Family { kind: ReferencePoint, sentences: SINCE, classes: BILL },
    Family { kind: ReferencePoint, sentences: SINCE, classes: CUSTODY },
    Family { kind: ReferencePoint, sentences: SINCE, classes: STAY },
];
