package dev.festival.writeup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows whether sample stories were asked for and are still being told, on whichever
 * instance.
 */
@Component
public class SamplesUnderWay {

	private static final String SELECT = """
			select exists (select 1 from event_publication
				where event_type like '%.SetUpCompleted' and listener_id like '%.SampleStories.%'
				and completion_date is null and status is distinct from 'FAILED'
				and serialized_event like '%"withSamples":true%')
			""";

	private final JdbcClient jdbc;

	SamplesUnderWay(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public boolean areThere() {
		return this.jdbc.sql(SELECT).query(Boolean.class).single();
	}

}
