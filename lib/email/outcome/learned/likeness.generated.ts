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
/** Words in a row a line. */
export const learnedOutcomeNames = `!
! !
?
a
a career
a good
a member
a member of
a new
a quick
a role
a strong
about
about the
about your
access
accordingly
across
action
additional
address
after
after careful
after careful consideration
again
again !
ago
align
all
all applications
also
am
an
an interview
an update
and
and a
and are
and effort
and experience
and get
and if
and our
and the
and we
and will
and will contact
and will provide
and will reach
and wish
and wish you
another
another candidate
another candidate for
any
any time
applicant
applicants
application
application !
application and
application and will
application but
application for
application for the
application has
application is
application is under
application please
application to
application was
application was sent
apply
apply for
apply to
applying
applying for
applying for the
applying to
applying to the
appreciate your interest
appreciate your patience
are
are currently
are currently reviewing
are in
are looking
are pleased
are pleased to
are still
are unable
are unable to
as
as a
as our
as soon
as soon as
as we
assessment
at
at https
at our
attached
automated
availability
availability for
available
back
back to
back to you
background
background and
based
be
be in
be in touch
be interested
be interested in
be moving
be moving forward
be proceeding
be reviewing
been
been filled
been received
been selected
been selected to
before
below
best
best in
best in your
best of
best of luck
best regards
best wishes
better
both
but
by
by the
c
call
can
can you
can't
candidacy
candidate
candidate for
candidate for the
candidates
candidates for
candidates whose
cannot
career
careers
careful
careful consideration
careful consideration we
carefully
case
change
chat
check
check out
check the
chosen
chosen to
clear
click
click the
client
closed
closely
code
com
company
complete
complete it
complete the
complete the assessment
complete your
confirm
confirm your
confirmation
confirmed
congratulations
congratulations !
consider
consideration
consideration we
considered
contact
contact you
contact you if
contact you soon
continue
conversation
copy
could
culture
current
currently
currently reviewing
currently reviewing your
d
data
date
day
days
dear
decided
decided not
decided not to
decided to
decided to move
decision
detail
detailed
details
details are
determine
did
did not
didn't
different
discuss
discuss your
do
do not
does
don't
due
due to
during
e
effort
effort you
emails
employment
encourage
encourage you
encourage you to
every
everything
excited
excited to
expect
experience and
explore
extend
featured
feedback
few
file
filled
final
first
fit
fit for
focus
follow
following
for
for a
for a quick
for an
for any
for applying
for applying for
for applying to
for future
for other
for our
for submitting
for submitting your
for taking
for taking the
for the
for the interview
for the position
for the role
for you
for your
for your application
for your interest
form
forward
forward to
forward to meeting
forward to reviewing
forward with
forward with other
forward with your
free
from
from an
from our
from the
from us
from your
full
future
future opportunities
get
get back
get back to
glad
go to
going
good luck
got
group
had
happy
happy to
has
has been
has been filled
has been received
have
have a
have decided
have decided not
have decided to
have received
have received your
have successfully
hear
hello
help
here
here's
hey
hi
hiring
his
hold
home
hope
hope you
hours
how
however
hr
https
i
i am
i think
i'm
if
if there
if there is
if there's
if we
if you
if you are
if you do
if your
immediately
in
in joining our
in our
in the future
in the meantime
in the process
in touch
in your
in your search
include
included
inform
inform you
inform you that
information
information about
interest
interest and
interest in
interest in joining
interest in our
interest in the
interested
interested in
internal
interview
interview details
interview for
interview for the
into
invested
invested in
invitation
invite
invite you
is
is a
is an
is being
is confirmed
is currently
is required
is scheduled
is scheduled for
is the
is under
it
it is
it's
jo
job
job application
jobs
joining
joining our
joining our team
k
keep
kind
kindly
last
learn
learn more
learn more about
let
let me
letter
like
like to
link
list
lives
location
longer
look
look forward
look forward to
looking
luck
made
mailbox
make
many
match
match the
matches
may
me
meantime
meeting
member
member of
message
mind
minute
minutes
more
more about
more about your
more closely
morning
motivated
move
move forward
move forward with
moving
moving forward
moving forward with
must
my
need
need to
needed
needs
net
new
next
next steps
next steps soon
next week
no
no longer
not
not be
not be moving
not be proceeding
not been
not to
note
note that
noticed
notification
now
of
of a
of applications
of luck
of our
of the
of your
of your application
off
offer
offer for
offer for the
offer letter
offer you
offer you the
office
on
on the
on your
once
once again
once again for
one
only
openings
opportunities
opportunity to
options
or
org
organization
other
other applicants
other candidates
other candidates for
others
our
our company
our current
our needs
our recruitment team
out of
out to
out with
own
package
page
part
part of
patience
per
personal
phone
please
please complete
please complete the
please confirm
please confirm your
please find
please find the
please note
please note that
pleased
pleased to
position
position at
position of
positions
possible
posted
posting
preferred
prepare
prior
proceed
proceed with
proceeding
process and
process for
processed
profile
profiles
project
prompt
provide
provide an
provide an update
pursue
pursue other
put
qualifications
qualified
quick
re
reach
reach out
reach out to
reaching
reaching out
ready
receive
receive a
received
received your
received your application
receiving
recent
recruiting
recruitment
recruitment team
reference
regarding
regarding the
regards
regret
regret to
regret to inform
reply
request
requested
required
requirements
respond
response
resume
resume and
review
review the
review your
review your application
reviewed
reviewed your
reviewed your application
reviewing
reviewing applications
reviewing it
reviewing the
reviewing your
rights
role
role at
roles
round
s
salary
schedule
scheduled
scheduled for
search
secure
see
selected
selected for
selection
send
sent
sent to
service
share
shared
sharing
short
shortlisted
shortly
should
sign
similar
sincerely
skills
skills and
skills and experience
so
some
something
soon
soon as
st
stage
start
starting
status
stay
step
steps
steps soon
still
stop
strong
subject
submission
submitted
submitting
submitting your
success
success in
successfully
take
taking
taking the
taking the time
team
team has
team is
team is currently
team will
team will review
th
than
thank
thank you
thank you for
thank you once
thanks
thanks for
thanks for applying
thanks for your
that
that are
that the
that we
that we have
that you
that your
that's
the
the application
the assessment
the attached
the best
the best in
the best of
the client
the details
the future
the job
the link
the meantime
the next
the offer
the opportunity
the opportunity to
the position of
the process
the time
the time and
the time to
their
them
there is
there's
these
they
think
those
thrilled to
through
time
time and effort
time to
time to apply
time we
time you
to
to a
to access
to apply
to apply for
to be
to check
to complete
to confirm
to confirm that
to continue
to discuss
to discuss your
to extend
to have
to inform
to inform you
to invite
to invite you
to keep
to know
to learn more
to meeting
to move
to move forward
to offer
to offer you
to our
to proceed
to proceed with
to provide
to pursue
to pursue other
to receive
to review
to reviewing
to the
to work
to your
today
total
touch
trying
two
type
unable
unable to
under
under review
unfortunately
unfortunately we
unfortunately we will
unsubscribe
up
upcoming
update
update from
update you
update you on
us
us and
use
used
using
using the
via
view
visit
visit our
volume
volume of
want to
warm
was
was not
was sent
was sent to
way
we appreciate
we appreciate the
we appreciate your
we are
we are currently
we are pleased
we are unable
we encourage
we encourage you
we have
we have decided
we have received
we hope
we kindly
we look
we look forward
we need
we regret
we regret to
we review
we thank
we thank you
we were
we will
we will be
we will contact
we will not
we will review
we wish
we wish you
we would
we'd
we'd like
we'd like to
we'll
we'll be
we're
we're excited
we've
we've received
we've received your
website
week
weeks
welcome
welcome to
well
were
were not
what
when
where
which
while
while we
who
whose
why
will
will be
will be in
will contact
will contact you
will not
will not be
will provide
will reach
will reach out
will review
will review your
wish
wish you
wishes
with
with a
with another
with another candidate
with other
with other candidates
with our
with the
with us
with your
with your application
within
work out
works
would
would like
would like to
would you
would you be
writing
writing to
x
years
years of
you
you !
you a
you again
you are
you are not
you be
you can
you do
you do not
you for
you for applying
you for submitting
you for taking
you for your
you have been
you if
you in
you invested
you invested in
you may
you must
you on
you once
you once again
you should
you soon
you that
you that your
you the
you the best
you to
you to continue
you were
you will
you will be
you with
you've
you've been
your
your application
your application and
your application but
your application for
your application has
your application is
your application please
your application to
your application was
your assessment
your availability
your availability for
your background
your candidacy
your career
your experience
your information
your interest
your interest and
your interest in
your interview
your job
your next
your patience
your response
your resume
your search
your skills
your skills and
your submission`;
/** In their order a weight for each of these outcomes, in tenths (weights.ts). */
export const learnedOutcomeTenths = '+AMF+vcO9fwO/fwH/g31+wn8/Qr5/gn5/vkJ+vgOFfrx/fQP/AIB+fgO/PsJ/P4H+/YP+P4K+P4L/gn5+gEFEfP7EvX2Dvf5Bv/7EPz09wIHBgH4/f8D/A32AQb5+foM+gQB+gn9+gz6+/8F+f8H+gz6/vgKBQP3/An7BQb2/g31/f8EAwH89gkB9wUE/vQN+g74+f8I+f8IEfD9GvH0Dvf7/AMA/RPwAQv1Cv73AAj59gEJ/A/1+wj9EPv0Bgzt+hH1/Q329wEJ/PYO/BD1DwDx+hL0+g/3BgvtAwjz/Qz2/w3z9/8K+PoOAwf2BQfzAgP7+w34/f8E+Ar99wgB9vsO/P0H/PkJ+foL/PISFvfyFvfy/PsI/foJBQX2+gAF+gAFCvz6/PYO/PwH9PsR+/cO+PcP+Bfx+vcO/PkL/PcM+AgA/Ar6+gz6CQD2BwD4/vkJ/gAC+AYC+QYB/Qj7/Aj7DPn6DPn7//gJ/Az4+v0IIPXr+R7oAPQLA/UJAfcI/PoJA/oDCPv8CPv9BfoABvv/9vkREff4Efb5/voICvYA9gMH/P4G9/8K9QUF+v8G+vgO+P0KFP7vCAD5FPP5D/f6DPn6Cvf/CPz8EwDtBv/6BQP4E/b1Dfn5B/z8CgL0+/kM//MO+gAG+gb/AAj4+QAHE/nzEvzz9/sO+PgQ/PsJ+vsL8vUYEu/+/foI+P0JAgn18/Ia/fcM9vYU9vgS+PcR9foQ/O4U+hH09fMY9vQU9/YRCgPyCPj+B/z8BfYF+Qj/+Av9+gQC/uUdBwbz9/gQ/Qz3AfcI/wv2CAD49vsO9voP/e8U/e4U/gv3/PAR+QIF9/8J/vkJFPL2C/v5C/v5E/P4DPz4BfkB+PgP/PkL9fcS9vYU/g70CvMCDfMAEvX5Cfv8+QEF/PUO+wEE/PkK//oHBvkB+vsL+vwK/Qb9/AAEAvoEAfEO/BHzAwj1Df30Df30Df30Awzy+gr79wMG9wMG+An/AgT6AwX4/PkK/fYOAfYJ/gn59QkCIezz9vcT+QAGCQP0Awj1+P4K/wb79gMG/P8F9/4L+/kM/Av5BAX3/BHy9QIJAgf2BgH4Cv34Awj1/A72/A72BQD6BQD7/AAF+hH1/gX9AQf4/vYMAAP++g74BgD5/fsIBvoA+PwL/f4F+Av9DPP+C/r5C/r6//kH//8CAgj2+AMF+QME9xP3/PgM/PkLDPz4C/r79wMG+Qz6/BDz+wr8+/0IBPYFCAbxF/L3+voM/vwG+P0L+P4L+vkM+fkNIPXr+R/oAfsE9wgAEPb3Cfz7Dfj5+w34+A37+wj9/hXtBfsA+P4J/AEC+w73+vwKBPoC/voH/PkL7fwX/fcLBvz9Dfn6+vgN+f8HCv759ewc9foQ+fkN/f4F/fsI/PwI+wb/+gv6+wz4/gz3Awf2+wYA+A76/vcL9hH4//kI/P8E+A37Cv35Cf74+xXv/Qz4/wb7Bvz9Dvn5+vsL+wn8A/MIA/UGA/YG/wP9C/73AwL7BQX2AgP8BfoADAHyBAb2Awf1/Qz2+/sJ9vkQ/foK9/US+vcNAvsDBPcFBPcF+fgP/vwG/vwG+fwL+wQB/RDz/RDz+fcQ+QIF+vsL+/sK+/sK+voL/PsJ+/0H/vsH+f0J+QcA+wQA+wz5+v8H/P8F9A0A+AgB/OoYB/v+/fQO+/cN/PoK/wT++gQB+AQDAPcJ/fsI+fYR/PwH/fQN9/wM+/4H+w/2/P0G9P0P+v4I+vwJ+vwJ/P8FCf/4Cfr9AQr1/Ab+DvEAAgb4DQLxEvvxAgf3+/kM+xXu+fwK/An7/Qj6/fsIDvT/+vkM+fEWAAL/+Ar9/PkLD/X7+voM/PcNC/n6Cfn9BvUEGvLzGfL0D/b6+PEW+f0I+voL+v4I+/wJCAD4+/kL/vcL+AEH9gQG/A33+f8I//EP9PoRDPf9C/r6Cfz7//gJCgrtCP36+AYB9AUH+vYQ+RD39/8K+/8F9Qz+BwX0Bfv/9wz9/vwGAAn4/BTw+/kM/+8Q/PQO+vUP/voICvUC+/cN9gAK/f0G/Qf8APcJ/fgL//kI/vgK+AYBAvsDCvz6A/kEA/QJEfv0+gEFBesPCAP1C/z5Dfz3FPT2Cvz6Efj4Av0BCgXwCAL3BgL4/foJ+/sJ/AQA//YL+/wJ9fUW/Aj8+AQE+AYC9goA/f0G/wz19gEI9wEH9PUX9fgT/esW/u4T/PoJ/fsH+wAF9wIH+vcN9vgPAP0D//wE+gUBCfz7+wID+vsL+/UQ+/wK/fwH/Av5DfP/B/cC//YL/fcLBvgC/hTu+QAH/fgL+QAH/fwH9f4M+g35+g74D/r2C/n79vsOBQb0DfX9+vgN9vUU+gj9+wn8/Ar7+/YO+/YO/fgL+QcA/Qn6+RTx9RT19xby/QT/+RL19wAJ9/0M/fkJ+PMU//MO/PAUAvkFEvD8DPT+C/T/+P8J9/cQ+PQUAfYI/gv3/A739v8L9wn//An8+QQC/voH9xP0+BH2Bw3sDvn4Cv34+AQD9PcV/Az3/fkK/gr5+PgPAvkF//wEF/D4/vIPAwf2+P8J+P0K8/Ea+PcQCP37/fgL/AMBCvn9CwTxA/gF/fcM+Qr8+Ar9+QIF+/4G/PoK/PoK//gJ+hH1+AQD+gQC+/wIAAj5DPv4BgL5AAn4/wn4BPsB+f4I/fwH9wUE+gAF+vYQ+xTx+f0J+vAV8w7/CgD2/Az49gUE/A33++4W/PkLAfIM9vcS/BPx+gz5/A/1+w/2BQL5CPr+9AwA+wAFAgT5Awf1Bf/7+wID//gJ+Q/3/A/1+AQD+wf++AcB+fsL/gn5/gf7/gb8/vgK+QQD9w/5+BXz7f8TAPsECvz6+vwKDQDzC//2CQH3B//6/P0H+/sKAgb49vgS/PsJBAP4CPz8BgP3/vgK/PoKBwH3+/wJ+vgN+xXu/QIB/vcKAvYHBPQI+AUD/Av5AQL9+f8IAwH7+v4I+fgO/Aj8+Qv8+gQC+fsL/fgKBvkB+v0J+w72Cfr8/vgKAAP8BwbyCPz7Dfz3//sG9/wL//EQCAjvARHt9gAJ/gr3//YK+g74/Av5DAHz+QIE/PUO/PkKAfkGA/MIA/UG/PcN/PcNCf37Ag7w+/4H/f4FCfz7Bvz9+PYS+PYSAPcIEvb3B/gB/gj6EPb6C/n79wr/Agf3+Av9AgT7+wv6+wj9+/sK+fYR/wb7EPj4+v4I/fYND/b6D/b6+fUR+vYQFOz+IvLqEPj4/fkKA/oD+f0J+wQBCfz8/A/2/g70AgD+CPMF+wIC9gEI+Q75/An6+AQD/Qb+B/38AwP6Agf3Agb3+wn8/P0HAgb4Evf3+A37+gv7+QAH/QEBA/kE/AMB//wE+A38/foIFvfyB//5B//5Bvz+Dfj5+Q36CP37/fcM/f0G/fwH+fcPEvD8DPT++BD4C/73C/73C/f9AQX69wYCAQj3D/X7+hLyC/v6C/v6Cv35/PoK/PQQ/PQQ9Bb1/xDx+vwK+AAICwH0+Rbw+BjwAwL79wAI9w/6/vkKAfkG+/8GC/X/E/f2/Qb9+vYP/vwG/f0FAQX6/Av5APgIEfj3+gQC+gQC9AMI+AMG9wkA9wkADfr4DPr5+/cO+Q74+Q74+BH1+RTxAvwCBP3/EPf5APsF/PgMDPv5C/v5D/v1Dfn5Cf75+gEEB/78B/UEB/76+fsLDv30/PsKAvcHBPUHAfUJ+fYR+/kN/PcN/PgL/fIR9vwN+/gN//8C/Az4EPf6Bv/8/gf8/Q71+/kN/Aj8/vQO/fQP/gf7/RLw/Qz3CPUCAQX6+/sK9wgAD/L/A/gFA/gF+Qf/+/AU/gr4/PsJ/vgK+wn8++4WA/YGE/7v/voIAwT5BwD5CgD2Efr1AAn29QkB9wEH/AED+/wJ//0EAAj4/A32EPv0CQbx/gr49/8K/BD1Evvy+hL0Cvz6+vcO/PkLCAT0E/7vCwLyBAnyBQb1BAL6BgnxAgL8+PYQ//sGCAL39RD6/PQQ+Ar+FPf1CwbvAgvz+Q/3';
