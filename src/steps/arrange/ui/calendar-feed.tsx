import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange-calendar";
import { client, useRead, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";

/** One secret link to subscribe to: made, shown once, made anew, withdrawn. */
export function CalendarFeed() {
	const feed = useRead(["calendar-feed"], () =>
		read(client["calendar-feed"].$get()),
	);
	const reach = useRead(["devices"], () => read(client.devices.$get()));
	const make = useWrite(() => read(client["calendar-feed"].$post()));
	const withdraw = useWrite(
		() => read(client["calendar-feed"].$delete()),
		() => make.reset(),
	);
	const madeAt = feed.data?.madeAt;
	const publicUrl = reach.data?.publicUrl ?? null;
	const base = publicUrl ?? window.location.origin;
	const link = make.data && new URL(make.data.path, base).href;
	return (
		<section class="sheet stack" aria-labelledby="cal-feed">
			<h2 id="cal-feed">{m.feedTitle()}</h2>
			<p>{m.feedBody()}</p>
			<p class="small">
				{publicUrl
					? m.feedPublic({ address: new URL(publicUrl).host })
					: m.feedHere()}
			</p>
			{link ? <Shown link={link} /> : null}
			{madeAt && !link ? (
				<p>{m.feedRenewNote({ day: dayOf(madeAt) })}</p>
			) : null}
			<Fault error={make.error ?? withdraw.error} />
			<div class="row">
				<button
					type="button"
					class="btn"
					disabled={make.isPending}
					onClick={() => make.mutate(undefined)}
				>
					{madeAt ? m.feedRenew() : m.feedMake()}
				</button>
				{madeAt ? (
					<button
						type="button"
						class="btn quiet"
						disabled={withdraw.isPending}
						onClick={() => withdraw.mutate(undefined)}
					>
						{m.feedWithdraw()}
					</button>
				) : null}
			</div>
		</section>
	);
}

function Shown({ link }: { link: string }) {
	const [isCopied, setCopied] = useState(false);
	return (
		<div class="stack" role="status">
			<div class="cal-link">
				<div class="field">
					<label for="cal-feed-link">{m.feedField()}</label>
					<input
						id="cal-feed-link"
						readOnly
						value={link}
						onFocus={(event) => event.currentTarget.select()}
					/>
				</div>
				<button
					type="button"
					class="btn do"
					onClick={async () => {
						await navigator.clipboard.writeText(link);
						setCopied(true);
					}}
				>
					{isCopied ? m.feedCopied() : m.feedCopy()}
				</button>
			</div>
			<p class="small">{m.feedShown()}</p>
			<p>
				<a href={link.replace(/^https?:/, "webcal:")}>{m.feedOpen()}</a>
			</p>
		</div>
	);
}

function dayOf(instant: string): string {
	return new Date(instant).toLocaleDateString("en-GB", {
		day: "numeric",
		month: "long",
		year: "numeric",
	});
}
