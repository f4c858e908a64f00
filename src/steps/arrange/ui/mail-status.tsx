import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange-mail";
import { client, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import type { MailAccount } from "../schema/mail.ts";
import { clock } from "./words.ts";

/** How the connected mail stands: what it does, what is wrong, and the buttons to try it. */
export function MailStatus({
	account,
	onChange,
}: {
	account: MailAccount;
	onChange: () => void;
}) {
	const trial = useWrite(() => read(client["mail-account"].trial.$post()));
	const look = useWrite(() => read(client["mail-account"].readings.$post()));
	const [isLeaving, setLeaving] = useState(false);
	const { needsPassword, imap } = account;
	const found = look.data
		? look.data.answers + look.data.bounces + look.data.outOfOffice
		: 0;
	return (
		<section class="sheet stack" aria-labelledby="mail-status">
			<h2 id="mail-status">{account.address}</h2>
			<Faults account={account} />
			<p>{m.statusSends({ host: account.smtp.host })}</p>
			{imap ? <Reads account={account} host={imap.host} /> : null}
			{imap ? null : <p>{m.statusReadsNot()}</p>}
			{account.waiting > 0 ? (
				<p>{m.statusWaiting({ count: account.waiting })}</p>
			) : null}
			<div class="form-acts">
				<button
					type="button"
					class={needsPassword ? "btn" : "btn do"}
					disabled={trial.isPending}
					onClick={() => trial.mutate(undefined)}
				>
					{trial.isPending ? m.trying() : m.tryDo()}
				</button>
				{imap ? (
					<button
						type="button"
						class="btn"
						disabled={look.isPending}
						onClick={() => look.mutate(undefined)}
					>
						{look.isPending ? m.reading() : m.readNow()}
					</button>
				) : null}
				<button
					type="button"
					class={needsPassword ? "btn do" : "btn"}
					onClick={onChange}
				>
					{m.changeDo()}
				</button>
				<button
					type="button"
					class="btn quiet"
					onClick={() => setLeaving(true)}
				>
					{m.disconnectDo()}
				</button>
			</div>
			<p role="status">
				{trial.data
					? `${m.tried({ address: trial.data.sentTo })} ${trial.data.reads ? m.triedReads() : ""}`
					: look.data
						? found > 0
							? m.readFound({ count: found })
							: m.readNothing()
						: ""}
			</p>
			<Fault error={trial.error ?? look.error} />
			{isLeaving ? <Leave onStay={() => setLeaving(false)} /> : null}
		</section>
	);
}

function Faults({ account }: { account: MailAccount }) {
	const { sendingFault, readingFault } = account;
	const same = sendingFault?.sentence === readingFault?.sentence;
	return (
		<>
			{sendingFault ? (
				<p class="fault">
					{m.faultSending({ sentence: sendingFault.sentence })}
				</p>
			) : null}
			{readingFault && !same ? (
				<p class="fault">
					{m.faultReading({ sentence: readingFault.sentence })}
				</p>
			) : null}
		</>
	);
}

function Reads({ account, host }: { account: MailAccount; host: string }) {
	const { lastReadAt, nextReadAt, readingFault } = account;
	return (
		<p>
			{m.statusReads({ host })}{" "}
			{lastReadAt
				? m.statusReadAt({ when: clock(lastReadAt) })
				: m.statusNeverRead()}{" "}
			{readingFault && nextReadAt
				? m.statusNextRead({ when: clock(nextReadAt) })
				: ""}
		</p>
	);
}

function Leave({ onStay }: { onStay: () => void }) {
	const leave = useWrite(() => read(client["mail-account"].$delete()), onStay);
	return (
		<div class="note stack">
			<p>{m.disconnectSure()}</p>
			<div class="form-acts">
				<button
					type="button"
					class="btn"
					disabled={leave.isPending}
					onClick={() => leave.mutate(undefined)}
				>
					{m.disconnectYes()}
				</button>
				<button type="button" class="btn quiet" onClick={onStay}>
					{m.cancelDo()}
				</button>
			</div>
			<Fault error={leave.error} />
		</div>
	);
}
