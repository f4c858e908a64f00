import type { MailPorts } from "./mail-server.ts";

/** Dovecot: the mailboxes of the users file, taken in by LMTP, and the passwords that Postfix asks for. */
export function dovecotConfig(folder: string, ports: MailPorts): string {
	const listener = (service: string, port: number) => `
service ${service} {
	inet_listener ${service.replace("-login", "")} {
		address = 127.0.0.1
		port = ${port}
	}
}`;
	return `
base_dir = ${folder}/dovecot
state_dir = ${folder}/dovecot
log_path = ${folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
auth_verbose = no
first_valid_uid = 8
first_valid_gid = 8
mail_location = maildir:${folder}/mail/%u/Maildir
mail_fsync = never
default_process_limit = 40
default_client_limit = 200
passdb {
	driver = passwd-file
	args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
	driver = static
	args = uid=mail gid=mail home=${folder}/mail/%u
}
service imap-login {
	chroot =
	inet_listener imap {
		address = 127.0.0.1
		port = ${ports.imap}
	}
	inet_listener imaps {
		port = 0
	}
}
service anvil {
	chroot =
	# Without it, a wrong password makes the next ones wait.
	unix_listener anvil-auth-penalty {
		mode = 0
	}
}
${listener("lmtp", ports.lmtp)}
${listener("auth", ports.auth)}
namespace inbox {
	inbox = yes
}
`;
}

/** Postfix: takes mail for x.example from anybody, and from users who signed in; nothing leaves. */
export function postfixMain(folder: string, ports: MailPorts): string {
	return `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/postfix/mail.log
maillog_file_prefixes = ${folder}
myhostname = mail.x.example
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
virtual_mailbox_domains = x.example
virtual_mailbox_maps = texthash:${folder}/postfix/boxes
virtual_transport = lmtp:inet:127.0.0.1:${ports.lmtp}
default_transport = error:no outside mail
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${ports.auth}
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_tls_cert_file = ${folder}/cert.pem
smtpd_tls_key_file = ${folder}/key.pem
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access texthash:${folder}/postfix/refused, reject_unlisted_recipient
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
smtpd_peername_lookup = no
smtputf8_enable = yes
unverified_recipient_reject_code = 550
virtual_destination_concurrency_limit = 20
lmtp_destination_concurrency_limit = 20
lmtp_destination_recipient_limit = 1
disable_dns_lookups = yes
`;
}

/** The services of Postfix that these tests need, none of them in a chroot. */
export function postfixMaster({ smtp, plain }: MailPorts): string {
	const service = (line: string) => line.split("|").join(" ");
	return [
		`127.0.0.1:${smtp}|inet|n|-|n|-|-|smtpd`,
		// Without encryption, for whoever stands in between and wants to see what goes by.
		`127.0.0.1:${plain}|inet|n|-|n|-|-|smtpd|-o|smtpd_tls_security_level=none|-o|smtpd_tls_auth_only=no`,
		"pickup|unix|n|-|n|60|1|pickup",
		"cleanup|unix|n|-|n|-|0|cleanup",
		"qmgr|unix|n|-|n|300|1|qmgr",
		"tlsmgr|unix|-|-|n|1000?|1|tlsmgr",
		"rewrite|unix|-|-|n|-|-|trivial-rewrite",
		"bounce|unix|-|-|n|-|0|bounce",
		"defer|unix|-|-|n|-|0|bounce",
		"trace|unix|-|-|n|-|0|bounce",
		"proxymap|unix|-|-|n|-|-|proxymap",
		"error|unix|-|-|n|-|-|error",
		"retry|unix|-|-|n|-|-|error",
		"lmtp|unix|-|-|n|-|-|lmtp",
		"anvil|unix|-|-|n|-|1|anvil",
		"showq|unix|n|-|n|-|-|showq",
		"postlog|unix-dgram|n|-|n|-|1|postlogd",
		"",
	]
		.map(service)
		.join("\n");
}
