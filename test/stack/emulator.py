"""Starts MiniStack 1.5.33 with the gaps that this stack meets filled in, so that the template is deployed as it is.

1. CloudFormation: AWS::SES::ReceiptRuleSet and AWS::SES::ReceiptRule, onto MiniStack's own SES v1 calls (metadata only:
   no mail is received, the driver plays SES).
2. CloudFormation: TimeToLiveSpecification of AWS::DynamoDB::GlobalTable (accepted and dropped by MiniStack).
3. AUTH=true: the resource of a schedule is schedule/<its group>/<name> (MiniStack: always .../default/<name>) and the
   resource of an SES v1 send is the sending identity (MiniStack: "*", which only a policy on "*" allows).
4. Time: schedules are looked at every second instead of every ten.
5. What expires stays: the functions' clock may stand far from the machine's, and AWS takes days to remove it.
6. No second port: with TLS it would take 443 as well.
7. The Message-ID that SES replaces and the tags that it keeps to itself go to the sink as X-Own-Message-ID and X-Tag-<name>,
   so that a test can tell our mails apart.
8. CloudFormation: AWS::Budgets::Budget is accepted and forgotten.
9. CloudFormation: alarms on metric math are accepted; they never change their state.
10. CloudFormation: the DKIM records of an AWS::SES::EmailIdentity as its attributes.
11. A mail is with the SMTP sink when its send is answered, so that a test can tell that none was sent.
12. SQS: a message move task, which moves all at once.
13. AUTH=true: SQS's batch calls need the permission of the single ones (MiniStack: sqs:SendMessageBatch, which no policy can grant).
14. While the file ses-away lies in the emulator's folder, SES v1 answers every send with 503.
It reaches into private names: pin the version.
"""
import json
import os
import signal
import threading
import time
from email import message_from_string
from email.utils import parseaddr

from ministack import app
from ministack.core import iam_actions
from ministack.services import dynamodb, scheduler, ses, sqs
from ministack.services.cloudformation import provisioners as p


def _ok(answer):
    if answer[0] >= 400:
        raise ValueError(answer[2])


def _rule_set_create(logical_id, props, stack_name):
    name = props.get("RuleSetName") or p._physical_name(stack_name, logical_id, max_len=64)
    _ok(ses._create_receipt_rule_set({"RuleSetName": name}))
    return name, {}


def _rule_set_delete(physical_id, props):
    _ok(ses._delete_receipt_rule_set({"RuleSetName": physical_id}))


def _rule_create(logical_id, props, stack_name):
    rule = props["Rule"]
    name = rule.get("Name") or p._physical_name(stack_name, logical_id, max_len=64)
    params = {"RuleSetName": props["RuleSetName"], "Rule.Name": name}
    if props.get("After"):
        params["After"] = props["After"]
    for key in ("Enabled", "ScanEnabled", "TlsPolicy"):
        if key in rule:
            params[f"Rule.{key}"] = str(rule[key])
    for i, recipient in enumerate(rule.get("Recipients", []), 1):
        params[f"Rule.Recipients.member.{i}"] = recipient
    for i, action in enumerate(rule.get("Actions", []), 1):
        for kind, fields in action.items():
            for field, value in fields.items():
                params[f"Rule.Actions.member.{i}.{kind}.{field}"] = str(value)
    _ok(ses._create_receipt_rule(params))
    return name, {}


def _rule_delete(physical_id, props):
    _ok(ses._delete_receipt_rule({"RuleSetName": props["RuleSetName"], "RuleName": physical_id}))


def _rule_update(physical_id, old, new, stack_name, logical_id):
    _rule_delete(physical_id, old)
    return _rule_create(logical_id, {**new, "Rule": {**new["Rule"], "Name": physical_id}}, stack_name)


p._RESOURCE_HANDLERS["AWS::SES::ReceiptRuleSet"] = {
    "create": _rule_set_create, "delete": _rule_set_delete,
    "update": lambda physical_id, old, new, stack_name: (physical_id, {})}
p._RESOURCE_HANDLERS["AWS::SES::ReceiptRule"] = {
    "create": _rule_create, "delete": _rule_delete, "update": _rule_update, "update_with_logical_id": True}

_table = p._RESOURCE_HANDLERS["AWS::DynamoDB::GlobalTable"]
_table_create = _table["create"]


def _with_ttl(logical_id, props, stack_name):
    physical_id, attributes = _table_create(logical_id, props, stack_name)
    if spec := props.get("TimeToLiveSpecification"):
        _ok(dynamodb._update_ttl({"TableName": physical_id, "TimeToLiveSpecification": {
            "AttributeName": spec["AttributeName"], "Enabled": str(spec["Enabled"]).lower() == "true"}}))
    return physical_id, attributes


_table["create"] = _with_ttl
_resource_arn = iam_actions.extract_resource_arn


def _arn(service, method, path, headers, body, query_params, region, account_id):
    arn = _resource_arn(service, method, path, headers, body, query_params, region, account_id)
    if service == "scheduler" and ":schedule/default/" in arn:
        group = iam_actions._query_param(query_params, "groupName") or (json.loads(body).get("GroupName") if body else "")
        return arn.replace(":schedule/default/", f":schedule/{group or 'default'}/")
    if service == "ses" and arn == "*" and (source := iam_actions._query_param(query_params, "Source")):
        address = parseaddr(source)[1]
        identity = address if address in ses._identities else address.rpartition("@")[2]
        return f"arn:aws:ses:{region}:{account_id}:identity/{identity}"
    return arn


iam_actions.extract_resource_arn = _arn
_iam_action = iam_actions.extract_iam_action


def _action(*args, **kwargs):
    action = _iam_action(*args, **kwargs)
    return action.removesuffix("Batch") if action and action.startswith("sqs:") else action


iam_actions.extract_iam_action = _action

_without_message_id = ses._strip_message_id_header
_send_raw = ses._send_raw_email
_tags = {}


def _send_tagged(params):
    _tags.clear()
    i = 1
    while name := ses._p(params, f"Tags.member.{i}.Name"):
        _tags[name] = ses._p(params, f"Tags.member.{i}.Value")
        i += 1
    return _send_raw(params)


def _with_own_fields(raw):
    fields = {"X-Own-Message-ID": message_from_string(raw)["Message-ID"]}
    fields |= {f"X-Tag-{name}": value for name, value in _tags.items()}
    return "".join(f"{name}: {value}\r\n" for name, value in fields.items()) + _without_message_id(raw)


_away = os.path.join(os.getcwd(), "ses-away")


def _send_unless_away(params):
    if os.path.exists(_away):
        return 503, {"Content-Type": "text/xml"}, (
            "<ErrorResponse><Error><Type>Receiver</Type><Code>ServiceUnavailable</Code>"
            "<Message>away</Message></Error></ErrorResponse>").encode()
    return _send_tagged(params)


ses._send_raw_email = _send_unless_away
ses._strip_message_id_header = _with_own_fields
ses._smtp_relay = lambda source, to_addrs, message: ses._smtp_send(source, to_addrs, message, *ses._parse_smtp_host())
p._RESOURCE_HANDLERS["AWS::Budgets::Budget"] = {
    "create": lambda logical_id, props, stack_name: (props["Budget"].get("BudgetName") or logical_id, {}),
    "update": lambda physical_id, old, new, stack_name: (physical_id, {}),
    "delete": lambda physical_id, props: None}
_identity = p._RESOURCE_HANDLERS["AWS::SES::EmailIdentity"]


def _with_dkim_records(handler):
    def answer(*args, **kwargs):
        physical_id, attributes = handler(*args, **kwargs)
        for i in (1, 2, 3):
            token = f"token{i}"
            attributes[f"DkimDNSTokenName{i}"] = f"{token}._domainkey.{physical_id}"
            attributes[f"DkimDNSTokenValue{i}"] = f"{token}.dkim.amazonses.com"
        return physical_id, attributes
    return answer


_identity["create"] = _with_dkim_records(_identity["create"])
_identity["update"] = _with_dkim_records(_identity["update"])
_alarm = p._RESOURCE_HANDLERS["AWS::CloudWatch::Alarm"]
_alarm_create = _alarm["create"]


def _alarm_on_what_it_can(logical_id, props, stack_name):
    if "Metrics" in props:
        props = {key: value for key, value in props.items() if key != "Metrics"}
        props |= {"Namespace": "metric-math", "MetricName": logical_id, "Statistic": "Sum", "Period": 300}
    return _alarm_create(logical_id, props, stack_name)


_alarm["create"] = _alarm_on_what_it_can


_move_tasks = {}


def _start_move_task(data, qurl):
    source, target = sqs._queue_by_arn(data["SourceArn"]), sqs._queue_by_arn(data["DestinationArn"])
    moved = list(source["messages"])
    source["messages"].clear()
    for message in moved:
        sqs._act_send_message({"QueueUrl": target["url"], "MessageBody": message["body"]}, target["url"])
    _move_tasks[data["SourceArn"]] = {"TaskHandle": "moved", "Status": "COMPLETED", "SourceArn": data["SourceArn"],
                                      "ApproximateNumberOfMessagesMoved": len(moved)}
    return {"TaskHandle": "moved"}


def _list_move_tasks(data, qurl):
    return {"Results": [_move_tasks[data["SourceArn"]]] if data["SourceArn"] in _move_tasks else []}


sqs._HANDLERS |= {"StartMessageMoveTask": _start_move_task, "ListMessageMoveTasks": _list_move_tasks}


class _TimesToLive(type(dynamodb._ttl_settings)):
    def all_items(self):  # asked by the thread that removes what expired
        return []


dynamodb._ttl_settings = _TimesToLive()
scheduler._SCHEDULE_TICK_INTERVAL = 1
app._port_is_bindable = lambda host, port: False


def _end_with(parent):
    """A run that was killed leaves nothing behind: neither the emulator nor the functions' processes, which are of its group."""
    while os.getppid() == parent:
        time.sleep(1)
    os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    app.main()
