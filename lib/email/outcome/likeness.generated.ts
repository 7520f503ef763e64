/**
 * Written by `npm run generate:outcomes`; not by hand. Words of at least 3 sources and 5 mails, without names of companies and people.
 * Learned from 1449 public texts of 33 sources, none of which is here:
 * - siddharth-spyder/Multi-Agent-Job-Email-Assistant: 405
 * - Tanmay-yadav/Email-generation-pipelines: 253
 * - lnovitz/jobseeker-analytics: 222
 * - SpamAssassin public corpus: 211
 * - nilayjain12/Gmail-JobEmail-Classifier: 195
 * - AmulyaVinceChemparathy/application-status-detector: 25
 * - wendywizz/eng-jobboard: 17
 * - test fixtures of an unnamed repository: 13
 * - HR and job-seeker template pages (B): 10
 * - demo-mails-of-a-public-t: 10
 * - dipanc1/mean-rejection-email-generator: 10
 * - joedeveloper/freehire: 9
 * - oCodeTech/AI-Recruitment-Tool-oCode: 9
 * - ever-co/ever-gauzy: 6
 * - santifer/career-ops: 6
 * - JakeMofa/GmailAutomationWordFilter: 5
 * - SarmashSheikh/RejectionIQ: 5
 * - devplus-huuchinh/HRDevplus: 5
 * - milelecars/MileleSkillSage: 4
 * - sthar2820/Job_Application_Tracker: 4
 * - ummugulsunn/ai-application-tracker: 4
 * - DamirTesnjak/candidates-applications: 3
 * - vishnu-chengot/custom_module: 3
 * - charliegotcodes/job-email-ingestor: 2
 * - choppadandianuraag/Smart-Rejection: 2
 * - dhruvabisht/Job-Email-tracker: 2
 * - romprod/application-tracker: 2
 * - sourikduttanyu/gmail-job-tracker-ollama: 2
 * - CrewHRM/CrewHRM: 1
 * - Tomiwajin/Gmail-Job-Tracking-tool: 1
 * - horilla-opensource/horilla: 1
 * - kushagrajajodiauk-source/AI-recruiter: 1
 * - yacine555/agents-from-scratch: 1
 */

export const learnedOutcomes = ['rejected', 'received', 'other'] as const;
/** A line: words in a row, a tab, a weight for each of these in tenths. */
export const learnedOutcomeWeights = `
!	-8 3 5
! !	-6 -9 14
?	-11 -4 14
a	-3 -4 7
a career	-2 13 -11
a good	-5 9 -4
a member	-3 10 -7
a member of	-2 9 -7
a new	-2 -7 9
a quick	-6 -8 14
a role	21 -6 -15
a strong	-3 -12 15
about	-4 2 1
about the	-7 -8 14
about your	-4 -5 9
access	-4 -2 7
accordingly	-5 -10 15
across	-8 -2 10
action	-8 -2 11
additional	-2 9 -7
address	-6 1 5
after	17 -13 -5
after careful	18 -11 -10
after careful consideration	14 -9 -7
again	6 -1 -5
again !	16 -4 -12
ago	-9 2 7
align	6 1 -8
all	-3 -1 3
all applications	-4 13 -10
also	1 6 -7
am	-7 -6 12
an	-6 4 1
an interview	-6 9 -3
an update	-6 12 -6
and	-5 -1 5
and a	-7 -1 7
and are	-6 12 -6
and effort	-2 -8 10
and experience	5 3 -9
and get	-4 9 -5
and if	5 6 -10
and our	-2 13 -11
and the	-3 -1 4
and we	3 1 -4
and will	-10 9 1
and will contact	-9 5 4
and will provide	-2 -12 13
and will reach	-6 14 -8
and wish	-7 -1 8
and wish you	-7 -1 8
another	17 -16 -3
another candidate	26 -15 -12
another candidate for	14 -9 -5
any	-4 3 0
any time	-3 19 -16
applicant	1 11 -11
applicants	10 -2 -9
application	0 8 -7
application !	-10 1 9
application and	-4 15 -11
application and will	-5 8 -3
application but	16 -5 -12
application for	6 12 -19
application for the	-6 17 -11
application has	-3 13 -10
application is	-9 1 9
application is under	-4 -10 14
application please	-4 16 -11
application to	15 0 -15
application was	-6 18 -12
application was sent	-6 15 -9
apply	6 11 -19
apply for	3 8 -13
apply to	-3 12 -10
applying	-1 13 -13
applying for	-9 -1 10
applying for the	-8 -6 14
applying to	3 7 -10
applying to the	5 7 -13
appreciate your interest	2 3 -5
appreciate your patience	-5 13 -8
are	-3 -1 4
are currently	-8 10 -3
are currently reviewing	-9 8 1
are in	-10 -5 14
are looking	-4 -3 7
are pleased	-4 -7 9
are pleased to	-7 -6 11
are still	-4 -14 18
are unable	22 -9 -14
are unable to	22 -9 -14
as	-4 -5 8
as a	-3 -6 9
as our	5 5 -10
as soon	-6 0 5
as soon as	-6 0 5
as we	10 -4 -6
assessment	-4 -10 14
at	-4 -4 7
at https	-12 -5 17
at our	-5 -9 14
attached	-8 -9 15
automated	-8 23 -15
availability	-6 -9 14
availability for	-4 -7 11
available	-4 -9 12
back	-8 8 0
back to	-4 10 -6
back to you	-6 12 -6
background	9 0 -10
background and	7 0 -8
based	-2 -7 9
be	-2 0 2
be in	-8 6 2
be in touch	-7 6 1
be interested	-3 8 -5
be interested in	-4 8 -5
be moving	12 -7 -6
be moving forward	12 -7 -5
be proceeding	-1 -8 9
be reviewing	-4 12 -8
been	-6 -3 8
been filled	32 -11 -21
been received	-7 30 -24
been selected	0 -12 11
been selected to	3 -11 9
before	1 -9 8
below	-4 -6 9
best	3 -6 3
best in	8 -5 -4
best in your	8 -5 -3
best of	5 -6 0
best of luck	6 -5 -1
best regards	-10 -7 17
best wishes	17 -9 -8
better	17 -10 -7
both	-2 -6 8
but	10 -10 0
by	-10 3 7
by the	-4 -2 6
c	-9 -1 10
call	-11 5 5
can	-6 -1 6
can you	-6 -8 14
can't	-8 -3 10
candidacy	20 -2 -17
candidate	8 0 -7
candidate for	20 -13 -7
candidate for the	15 -9 -6
candidates	12 -7 -6
candidates for	10 -9 -1
candidates whose	8 -4 -4
cannot	19 0 -19
career	6 -1 -6
careers	5 3 -8
careful	19 -10 -11
careful consideration	13 -7 -7
careful consideration we	7 -4 -4
carefully	10 2 -12
case	-5 -7 12
change	-1 -13 14
chat	-6 0 6
check	-6 6 -1
check out	0 8 -8
check the	-7 0 7
chosen	19 -7 -13
chosen to	18 -4 -13
clear	-9 -5 14
click	-8 -8 16
click the	-4 -5 9
client	-6 -5 11
closed	-14 -11 24
closely	18 -17 -2
code	-3 -6 8
com	-8 -3 9
company	2 9 -11
complete	-13 -14 26
complete it	-3 -9 12
complete the	-10 -10 20
complete the assessment	-10 -8 18
complete your	-8 -9 17
confirm	-11 -6 16
confirm your	-4 -18 20
confirmation	-6 17 -12
confirmed	-11 -13 24
congratulations	-10 -12 20
congratulations !	-9 -10 17
consider	10 3 -14
consideration	8 -8 -2
consideration we	7 -4 -4
considered	5 -10 5
contact	-7 8 -1
contact you	-8 11 -3
contact you if	-6 4 2
contact you soon	-2 -27 29
continue	7 6 -13
conversation	-9 -8 16
copy	-3 12 -9
could	1 -9 8
culture	-1 11 -10
current	8 0 -8
currently	-10 -5 14
currently reviewing	-10 -6 15
currently reviewing your	-3 -17 20
d	-3 -18 20
data	-2 11 -9
date	-4 -16 17
day	-7 2 5
days	-9 -1 9
dear	-2 -7 9
decided	20 -14 -10
decided not	11 -5 -7
decided not to	11 -5 -7
decided to	19 -13 -8
decided to move	12 -4 -8
decision	5 -7 1
detail	-8 -8 15
detailed	-4 -7 11
details	-11 -9 18
details are	-10 -10 20
determine	-2 14 -12
did	10 -13 2
did not	13 -13 0
didn't	18 -11 -7
different	9 -5 -4
discuss	-7 1 5
discuss your	-4 -11 14
do	-5 1 4
do not	-4 -7 10
does	-1 -6 7
don't	6 -7 1
due	-6 -5 11
due to	-6 -4 10
during	-3 6 -3
e	-4 0 4
effort	2 -6 4
effort you	1 -15 14
emails	-4 17 -13
employment	3 8 -11
encourage	13 -3 -12
encourage you	13 -3 -12
encourage you to	13 -3 -12
every	3 12 -14
everything	-6 10 -5
excited	-9 3 6
excited to	-9 3 6
expect	-8 9 -1
experience and	2 4 -6
explore	3 5 -8
extend	-4 -7 10
featured	-3 -10 14
feedback	1 -10 9
few	-2 9 -7
file	-11 9 2
filled	33 -20 -13
final	-10 -9 19
first	-7 0 6
fit	9 3 -12
fit for	3 8 -11
focus	-8 -2 10
follow	-1 6 -5
following	-10 3 6
for	-4 -1 5
for a	-9 -2 11
for a quick	-5 -7 12
for an	-4 11 -7
for any	4 5 -9
for applying	-4 17 -14
for applying for	-11 2 9
for applying to	2 7 -10
for future	6 1 -8
for other	10 -3 -8
for our	3 8 -11
for submitting	-4 14 -10
for submitting your	-4 14 -10
for taking	5 0 -6
for taking the	5 0 -5
for the	-4 0 5
for the interview	-6 17 -11
for the position	-2 5 -3
for the role	1 7 -8
for you	-2 -10 12
for your	0 3 -2
for your application	-6 14 -8
for your interest	6 0 -7
form	-3 -5 8
forward	6 -6 0
forward to	-8 -4 11
forward to meeting	-3 -2 5
forward to reviewing	-8 11 -3
forward with	12 -13 -2
forward with other	11 -6 -7
forward with your	11 -6 -6
free	-1 -7 7
from	-1 -1 2
from an	2 8 -10
from our	-8 3 5
from the	-7 3 4
from us	-9 19 -9
from your	-4 -8 12
full	-4 -7 11
future	12 -4 -8
future opportunities	11 -6 -5
get	-9 3 6
get back	-7 12 -6
get back to	-4 16 -13
glad	-5 10 -4
go to	-5 -3 8
going	4 -10 5
good luck	8 6 -15
got	23 -14 -9
group	-6 -6 12
had	-2 -4 6
happy	-8 -3 11
happy to	-8 -2 11
has	-6 -7 12
has been	-7 -7 13
has been filled	32 -11 -21
has been received	-7 31 -24
have	1 -5 4
have a	-9 8 0
have decided	16 -10 -9
have decided not	9 -4 -5
have decided to	13 -8 -7
have received	-5 13 -8
have received your	-8 13 -5
have successfully	-5 8 -3
hear	-2 21 -19
hello	5 -5 0
help	-8 -2 9
here	-4 1 2
here's	-5 14 -9
hey	-6 -4 10
hi	4 -6 2
hiring	-2 -6 7
his	-4 -7 11
hold	-19 -4 23
home	-3 -9 11
hope	6 -4 -3
hope you	13 -7 -6
hours	-6 -8 13
how	-7 -1 7
however	10 -2 -7
hr	-11 -20 28
https	-11 -6 16
i	-7 -7 13
i am	-3 -2 5
i think	-3 -5 8
i'm	-4 -4 8
if	-5 6 -1
if there	-6 11 -6
if there is	-5 12 -8
if there's	-2 12 -9
if we	3 7 -10
if you	-5 6 0
if you are	-8 14 -6
if you do	-2 -9 11
if your	-10 17 -8
immediately	-1 -7 8
in	-4 -1 4
in joining our	-8 13 -5
in our	10 -3 -7
in the future	9 -2 -8
in the meantime	-5 21 -17
in the process	-3 12 -8
in touch	-1 6 -5
in your	6 -4 -3
in your search	14 -7 -7
include	-6 -5 11
included	-5 9 -4
inform	3 -13 8
inform you	3 -11 6
inform you that	3 -10 6
information	-1 3 -3
information about	11 -2 -9
interest	3 2 -5
interest and	5 5 -10
interest in	2 3 -4
interest in joining	5 -6 0
interest in our	12 1 -14
interest in the	4 6 -10
interested	3 7 -11
interested in	-3 12 -10
internal	-5 -5 9
interview	-10 -7 16
interview details	-3 -6 10
interview for	-9 -11 18
interview for the	-6 -9 13
into	2 -5 3
invested	4 -9 5
invested in	4 -9 5
invitation	-7 -8 15
invite	-2 -4 6
invite you	-2 -4 6
is	-7 -4 11
is a	-5 4 1
is an	-3 16 -13
is being	-3 16 -13
is confirmed	-7 -9 16
is currently	-7 2 5
is required	-6 -5 11
is scheduled	-5 -5 10
is scheduled for	-5 -5 10
is the	-6 -6 11
is under	-4 -5 9
it	-5 -3 7
it is	-2 -5 7
it's	-7 -3 9
jo	-7 7 0
job	-5 4 0
job application	-5 12 -7
jobs	-6 -1 7
joining	-4 -1 5
joining our	-12 13 0
joining our team	-8 8 1
k	-4 -22 24
keep	7 -5 -2
kind	-3 -12 14
kindly	-5 -9 13
last	-4 -6 10
learn	-1 4 -2
learn more	-6 4 1
learn more about	-8 4 3
let	0 -9 9
let me	-3 -5 8
letter	-7 -10 17
like	-4 -4 7
like to	-3 -12 13
link	-9 -4 12
list	-5 -2 7
lives	-5 15 -10
location	-4 -3 6
longer	-12 -3 15
look	-6 -2 8
look forward	-6 -4 9
look forward to	-6 -4 9
looking	-4 -1 5
luck	9 -1 -8
made	9 -6 -3
mailbox	1 10 -11
make	-4 6 -2
many	14 -15 0
match	2 6 -8
match the	13 2 -15
matches	18 -5 -15
may	2 7 -9
me	-5 -7 12
meantime	-5 21 -18
meeting	-7 -4 10
member	-4 9 -5
member of	-3 8 -6
message	-3 -5 8
mind	14 -12 -1
minute	-6 -7 12
minutes	-7 -15 22
more	0 2 -1
more about	-8 10 -3
more about your	-4 -7 11
more closely	15 -11 -5
morning	-6 -6 12
motivated	-4 -9 13
move	11 -7 -6
move forward	9 -7 -3
move forward with	6 -11 4
moving	26 -14 -13
moving forward	25 -14 -12
moving forward with	15 -10 -6
must	-8 -15 22
my	-7 -3 8
need	-6 -6 11
need to	-6 -2 8
needed	-5 -4 9
needs	8 0 -8
net	-5 -7 11
new	-2 -9 11
next	-8 1 7
next steps	-10 4 6
next steps soon	-4 13 -9
next week	-7 -1 8
no	-1 -15 15
no longer	-12 -6 17
not	12 -9 -3
not be	11 -6 -6
not be moving	9 -4 -5
not be proceeding	-1 -8 9
not been	10 10 -19
not to	8 -3 -6
note	-8 6 1
note that	-12 5 7
noticed	-6 -10 16
notification	-7 16 -9
now	-9 -1 10
of	-5 -1 5
of a	-11 12 -2
of applications	7 5 -12
of luck	5 -5 -1
of our	-9 12 -3
of the	-2 -4 6
of your	0 9 -8
of your application	-4 20 -16
off	-5 -7 12
offer	-1 -17 16
offer for	-4 -12 14
offer for the	-6 -11 15
offer letter	-2 -6 8
offer you	10 -11 2
offer you the	-5 -9 13
office	-10 0 10
on	-3 -3 6
on the	-3 7 -4
on your	0 -9 9
once	-3 -8 11
once again	-1 -7 8
once again for	-2 -8 10
one	-8 6 1
only	2 -5 3
openings	10 -4 -6
opportunities	3 -7 4
opportunity to	3 -12 9
options	17 -5 -12
or	-6 1 5
org	5 -21 15
organization	8 3 -11
other	11 -4 -7
other applicants	13 -4 -9
other candidates	20 -12 -10
other candidates for	10 -4 -6
others	17 -8 -8
our	2 -3 1
our company	10 5 -16
our current	8 2 -9
our needs	6 2 -8
our recruitment team	-3 -6 9
out of	-5 -5 9
out to	-4 4 0
out with	-1 -10 11
own	-5 -4 9
package	-11 -11 22
page	-4 8 -4
part	-8 4 4
part of	-8 6 2
patience	-10 10 0
per	-3 -3 6
personal	-1 12 -11
phone	-10 1 8
please	-9 1 7
please complete	-12 -11 23
please complete the	-11 -8 19
please confirm	-3 -21 22
please confirm your	-2 -18 19
please find	-4 -6 9
please find the	-3 -5 7
please note	-5 0 5
please note that	-9 2 7
pleased	-6 -9 13
pleased to	-10 -8 15
position	0 -3 3
position at	-1 -4 4
position of	-6 5 1
positions	9 -4 -5
possible	-5 2 3
posted	-6 -5 11
posting	-5 -11 16
preferred	-5 -4 10
prepare	-3 -4 7
prior	-4 11 -7
proceed	13 -13 -1
proceed with	7 -9 2
proceeding	-1 -10 11
process and	-3 -9 11
process for	6 -8 2
processed	-2 20 -18
profile	-7 0 7
profiles	-3 -8 11
project	-7 0 7
prompt	-3 -4 7
provide	-11 -2 12
provide an	-6 13 -7
provide an update	-6 14 -8
pursue	15 -6 -10
pursue other	11 -7 -5
put	-10 -5 14
qualifications	5 6 -12
qualified	13 -11 -3
quick	-6 -8 13
re	-10 -11 20
reach	-6 8 -3
reach out	-5 9 -4
reach out to	-4 10 -5
reaching	-5 -10 14
reaching out	-5 -10 14
ready	-3 -8 11
receive	-7 7 0
receive a	-3 9 -6
received	-7 20 -15
received your	-11 20 -11
received your application	-9 22 -14
receiving	-3 4 -1
recent	-7 18 -11
recruiting	-9 0 9
recruitment	-9 -3 12
recruitment team	-3 -7 9
reference	-8 -13 20
regarding	-1 -13 14
regarding the	-4 -16 20
regards	2 -7 5
regret	18 -16 -4
regret to	12 -12 -2
regret to inform	11 -12 -1
reply	-8 -1 9
request	-9 -9 16
requested	-8 -12 20
required	1 -10 8
requirements	-2 11 -9
respond	-4 14 -9
response	-10 -1 11
resume	-9 9 -1
resume and	-4 9 -4
review	-7 4 2
review the	-2 -6 7
review your	-9 19 -12
review your application	-8 17 -10
reviewed	7 13 -20
reviewed your	14 -7 -8
reviewed your application	10 -3 -8
reviewing	-8 4 3
reviewing applications	-12 -9 21
reviewing it	-4 12 -9
reviewing the	-3 -7 10
reviewing your	-2 10 -7
rights	-8 -8 15
role	2 -7 5
role at	-1 -4 4
roles	23 -16 -8
round	-2 -14 15
s	3 7 -10
salary	-8 -1 9
schedule	-8 -3 10
scheduled	-13 -15 26
scheduled for	-8 -9 16
search	8 -3 -5
secure	-3 -8 11
see	-4 3 1
selected	10 -7 -3
selected for	11 4 -15
selection	3 -8 5
send	-3 -9 12
sent	-7 10 -4
sent to	-8 10 -3
service	-7 2 5
share	-5 -2 6
shared	-4 -6 10
sharing	-4 -6 10
short	-1 -8 9
shortlisted	-6 17 -11
shortly	-8 4 3
should	-6 4 2
sign	-5 -4 8
similar	0 8 -7
sincerely	12 -5 -8
skills	6 2 -7
skills and	0 9 -8
skills and experience	-1 9 -8
so	4 -5 1
some	-7 -2 8
something	-3 -4 7
soon	-9 5 4
soon as	-6 0 5
st	-6 -10 16
stage	-5 20 -15
start	-7 -3 9
starting	-6 -16 21
status	-13 14 -1
stay	10 0 -10
step	-4 12 -8
steps	-10 5 4
steps soon	-4 13 -9
still	-5 -18 22
stop	-4 -7 11
strong	1 -14 12
subject	-10 -9 18
submission	-4 19 -15
submitted	-6 12 -7
submitting	-4 15 -11
submitting your	-5 15 -10
success	5 2 -7
success in	8 -6 -2
successfully	-12 12 0
take	-5 0 5
taking	2 4 -7
taking the	3 7 -11
taking the time	5 -1 -5
team	-5 2 3
team has	-1 -8 9
team is	-7 15 -9
team is currently	-4 15 -11
team will	-8 4 3
team will review	-5 7 -2
th	-8 7 1
than	-7 -5 11
thank	-2 9 -7
thank you	-2 7 -5
thank you for	-2 6 -4
thank you once	-2 -8 10
thanks	-7 4 3
thanks for	-9 15 -7
thanks for applying	-8 21 -13
thanks for your	-19 -1 19
that	0 -5 4
that are	10 -4 -6
that the	-6 -4 10
that we	13 0 -13
that we have	11 -1 -10
that you	9 1 -9
that your	7 -1 -6
that's	-4 -3 7
the	-5 -5 10
the application	2 6 -8
the assessment	-10 -8 18
the attached	-4 -5 9
the best	4 3 -8
the best in	8 -4 -4
the best of	6 3 -9
the client	-2 -8 10
the details	-4 -6 10
the future	7 1 -9
the job	-5 -4 9
the link	-6 -8 13
the meantime	-5 21 -18
the next	-3 2 1
the offer	-2 -9 10
the opportunity	2 -10 7
the opportunity to	4 -12 8
the position of	-8 5 3
the process	-4 11 -7
the time	1 2 -3
the time and	-7 -1 8
the time to	3 1 -5
their	-6 -2 8
them	-7 -8 14
there is	-4 8 -4
there's	-7 11 -4
these	-6 4 2
they	-7 -5 11
think	-3 -8 10
those	6 -7 1
thrilled to	-6 -3 9
through	-5 14 -10
time	9 -6 -4
time and effort	-2 -8 10
time to	0 3 -4
time to apply	7 6 -14
time we	8 -4 -5
time you	13 -4 -9
to	-1 -5 6
to a	-9 -4 11
to access	-1 -15 16
to apply	8 8 -17
to apply for	1 17 -19
to be	-10 0 9
to check	-2 10 -9
to complete	-1 -10 10
to confirm	-6 14 -8
to confirm that	-4 11 -7
to continue	12 1 -13
to discuss	-7 2 4
to discuss your	-4 -11 14
to extend	-4 -7 10
to have	1 -7 6
to inform	3 -13 8
to inform you	3 -11 6
to invite	-4 -9 13
to invite you	-4 -9 13
to keep	9 -3 -5
to know	2 14 -16
to learn more	-5 -2 7
to meeting	-3 -2 5
to move	9 -4 -5
to move forward	6 -4 -3
to offer	-8 -10 18
to offer you	-8 -10 18
to our	0 -9 8
to proceed	18 -10 -9
to proceed with	7 -8 1
to provide	-2 8 -6
to pursue	16 -10 -6
to pursue other	11 -7 -5
to receive	-9 10 -1
to review	2 7 -9
to reviewing	-8 11 -3
to the	2 4 -5
to work	-5 11 -6
to your	-5 8 -3
today	-5 -5 10
total	-7 -10 17
touch	-1 6 -5
trying	16 -8 -8
two	-6 -2 8
type	-3 -10 13
unable	15 -10 -6
unable to	15 -10 -6
under	-7 -11 17
under review	-6 -10 16
unfortunately	20 -20 -2
unfortunately we	34 -14 -22
unfortunately we will	16 -8 -8
unsubscribe	-3 -7 10
up	3 -6 3
upcoming	-7 -3 9
update	-5 4 1
update from	9 -4 -4
update you	-4 15 -10
update you on	-2 14 -12
us	2 0 -2
us and	8 -13 5
use	-5 2 2
used	-10 1 8
using	-7 14 -7
using the	-4 9 -6
via	-8 4 3
view	-3 6 -2
visit	7 -3 -4
visit our	3 3 -6
volume	2 7 -9
volume of	2 6 -9
want to	-5 9 -4
warm	-4 -3 7
was	2 6 -8
was not	18 -9 -9
was sent	-8 13 -5
was sent to	-6 11 -5
way	-7 0 7
we appreciate	-3 1 1
we appreciate the	3 -7 4
we appreciate your	-4 3 1
we are	-1 -4 4
we are currently	-8 13 -4
we are pleased	-3 -6 8
we are unable	22 -9 -14
we encourage	7 -1 -7
we encourage you	7 -1 -7
we have	6 -4 -2
we have decided	13 -8 -7
we have received	-7 13 -6
we hope	8 -3 -5
we kindly	-3 -9 12
we look	-3 -3 6
we look forward	-3 -4 7
we need	-7 -9 15
we regret	18 -16 -4
we regret to	12 -12 -2
we review	-8 16 -8
we thank	11 -2 -9
we thank you	11 -2 -9
we were	11 -9 -3
we will	1 5 -6
we will be	-9 6 2
we will contact	1 8 -9
we will not	15 -11 -5
we will review	-6 18 -14
we wish	11 -5 -6
we wish you	11 -5 -6
we would	10 -3 -7
we'd	-4 -6 10
we'd like	-4 -12 16
we'd like to	-4 -12 16
we'll	-12 22 -11
we'll be	-1 16 -15
we're	-6 -4 10
we're excited	-8 0 8
we've	11 1 -12
we've received	-7 22 -16
we've received your	-8 24 -16
website	3 2 -5
week	-9 0 8
weeks	-9 15 -6
welcome	-2 -7 10
welcome to	1 -7 6
well	-5 -1 6
were	11 -11 -1
were not	19 -9 -10
what	-3 6 -3
when	-6 -10 15
where	-2 -4 6
which	-3 -3 5
while	1 5 -6
while we	-4 11 -7
who	0 -8 8
whose	17 -8 -9
why	-6 4 2
will	-6 4 2
will be	-12 3 8
will be in	-8 3 6
will contact	-9 9 0
will contact you	-9 9 0
will not	13 -6 -8
will not be	12 -6 -7
will provide	-5 -9 14
will reach	-7 14 -8
will reach out	-7 14 -8
will review	-8 17 -11
will review your	-7 20 -15
wish	2 -4 2
wish you	4 -3 -1
wishes	16 -9 -7
with	0 -5 5
with a	-4 -8 12
with another	12 -5 -7
with another candidate	11 -5 -7
with other	15 -5 -11
with other candidates	13 -7 -7
with our	9 -2 -7
with the	-6 1 4
with us	7 -2 -4
with your	7 -11 4
with your application	7 -2 -6
within	-7 -5 11
work out	14 -3 -12
works	-4 -5 10
would	2 -9 7
would like	4 -11 7
would like to	1 -11 9
would you	-7 -10 17
would you be	-5 -7 13
writing	-4 -9 13
writing to	-4 -8 11
x	-3 -14 17
years	-10 -4 13
years of	-5 -8 13
you	-1 -1 2
you !	-4 12 -8
you a	16 -9 -6
you again	6 -1 -4
you are	-2 7 -4
you are not	-3 14 -11
you be	-5 -7 13
you can	-4 8 -4
you do	-2 -12 14
you do not	-3 -12 15
you for	-2 7 -5
you for applying	-3 18 -16
you for submitting	-3 12 -9
you for taking	8 -11 2
you for your	1 5 -6
you have been	-5 -5 10
you if	-9 8 0
you in	15 -14 -1
you invested	3 -8 5
you invested in	3 -8 5
you may	-7 7 -1
you must	-5 -16 20
you on	-2 10 -8
you once	-4 -5 9
you once again	-2 -8 10
you should	-5 9 -4
you soon	-5 -18 22
you that	3 -10 6
you that your	19 -2 -17
you the	-2 -6 8
you the best	3 4 -7
you to	7 0 -7
you to continue	10 0 -10
you were	17 -6 -11
you will	0 9 -10
you will be	-11 9 1
you with	-9 1 7
you've	-4 1 3
you've been	-5 -4 9
your	-1 -3 4
your application	0 8 -8
your application and	-4 13 -10
your application but	16 -5 -12
your application for	9 6 -15
your application has	-2 10 -8
your application is	-9 -1 10
your application please	-4 16 -11
your application to	18 -5 -14
your application was	-6 18 -12
your assessment	10 -4 -6
your availability	-6 -9 14
your availability for	-4 -7 11
your background	8 4 -12
your candidacy	19 -2 -17
your career	11 2 -14
your experience	4 9 -14
your information	5 6 -11
your interest	4 2 -6
your interest and	6 9 -15
your interest in	2 2 -4
your interview	-8 -10 16
your job	-1 -5 6
your next	8 2 -9
your patience	-11 16 -6
your response	-4 -12 16
your resume	-8 10 -2
your search	20 -9 -11
your skills	11 6 -17
your skills and	2 11 -13
your submission	-7 15 -9
`;
