package dev.festival.festival;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.festival.live.Cheer;
import dev.festival.live.Presentation;

/**
 * Hears how often the room laughed while a festival was presented to it.
 */
@Component("festivalLiveListener")
class LiveListener {

	private final FestivalEditor editor;

	LiveListener(FestivalEditor editor) {
		this.editor = editor;
	}

	/**
	 * Counts it in the transaction in which the presentation ends.
	 */
	@EventListener
	void on(Presentation.Ended ended) {
		Long festival = ended.festival();
		if (festival != null) {
			Map<Cheer, Integer> counts = ended.counts();
			this.editor.heard(new FestivalId(festival),
					new Heard(counts.getOrDefault(Cheer.LAUGH, 0), counts.getOrDefault(Cheer.HUG, 0),
							counts.getOrDefault(Cheer.APPLAUSE, 0), counts.getOrDefault(Cheer.SAME_HERE, 0)));
		}
	}

}
