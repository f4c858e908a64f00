import "./devices.css";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/devices";
import { client, useRead } from "#web/api.ts";
import { dateHere, fullDate } from "#web/kit/dates.ts";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";

/** Which browsers are signed in, and how a phone joins them; without a public address, what to do instead. */
export function DevicesPage() {
	const devices = useRead(["devices"], () => read(client.devices.$get()));
	return (
		<>
			<PageHead title={m.title()} lead={m.lead()} />
			<Loaded query={devices}>
				{({ publicUrl, devices }) => (
					<>
						<section class="sheet stack">
							<h2>{m.phoneTitle()}</h2>
							{publicUrl ? <Pairing address={publicUrl} /> : <NoAddress />}
						</section>
						<section class="sheet stack section">
							<h2>{m.signedIn()}</h2>
							<ul class="plain-list">
								{devices.map((one) => (
									<Device key={one.id} {...one} />
								))}
							</ul>
						</section>
					</>
				)}
			</Loaded>
		</>
	);
}

function NoAddress() {
	return (
		<>
			<p>{m.phoneNot()}</p>
			<p class="small">{m.phoneHow()}</p>
			<p>
				<a class="btn" href="/conduct">
					{m.toConduct()}
				</a>
			</p>
		</>
	);
}

function Pairing({ address }: { address: string }) {
	const [copied, setCopied] = useState(false);
	const pair = useMutation({
		mutationFn: () => read(client.devices.pairing.$post()),
		onSuccess: () => setCopied(false),
	});
	const { data } = pair;
	return (
		<>
			<p>{m.phoneCan({ address: new URL(address).host })}</p>
			{data ? (
				<div class="stack" role="status">
					<Code rows={data.code} />
					<p>{m.pairHow()}</p>
					<p>{m.install()}</p>
					<button
						type="button"
						class="btn"
						onClick={async () => {
							await navigator.clipboard.writeText(data.url);
							setCopied(true);
						}}
					>
						{copied ? m.copied() : m.pairCopy()}
					</button>
				</div>
			) : (
				<button
					type="button"
					class="btn do"
					disabled={pair.isPending}
					onClick={() => pair.mutate()}
				>
					{m.pair()}
				</button>
			)}
			<Fault error={pair.error} />
		</>
	);
}

/** A QR code: dark on light in every theme, as cameras want it. */
function Code({ rows }: { rows: string[] }) {
	const path = rows
		.flatMap((row, y) =>
			[...row].map((sign, x) => (sign === "1" ? `M${x} ${y}h1v1h-1z` : "")),
		)
		.join("");
	return (
		<svg
			class="qr-code"
			viewBox={`0 0 ${rows.length} ${rows.length}`}
			role="img"
			aria-label={m.pairAlt()}
		>
			<path d={path} />
		</svg>
	);
}

function Device({
	id,
	device,
	openedAt,
	isThis,
}: {
	id: string;
	device: string | null;
	openedAt: string;
	isThis: boolean;
}) {
	const [asking, setAsking] = useState(false);
	const cache = useQueryClient();
	const close = useMutation({
		mutationFn: () => read(client.devices[":id"].$delete({ param: { id } })),
		onSuccess: (left) => cache.setQueryData(["devices"], left),
	});
	const name = device ?? m.unknown();
	return (
		<li class="stack">
			<p>
				<b>{name}</b>{" "}
				<span class="small">
					{[
						m.since({ date: fullDate(dateHere(openedAt)) }),
						isThis ? m.thisOne() : "",
					]
						.filter(Boolean)
						.join(" · ")}
				</span>
			</p>
			{isThis ? null : asking ? (
				<>
					<p class="small">{m.signOutSure()}</p>
					<div class="row">
						<button
							type="button"
							class="btn"
							disabled={close.isPending}
							onClick={() => close.mutate()}
						>
							{m.yes()}
						</button>
						<button
							type="button"
							class="btn quiet"
							onClick={() => setAsking(false)}
						>
							{m.no()}
						</button>
					</div>
				</>
			) : (
				<button
					type="button"
					class="btn quiet"
					aria-label={m.signOutOf({ device: name })}
					onClick={() => setAsking(true)}
				>
					{m.signOut()}
				</button>
			)}
			<Fault error={close.error} />
		</li>
	);
}
