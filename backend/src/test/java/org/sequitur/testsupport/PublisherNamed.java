package org.sequitur.testsupport;

import java.util.HashMap;
import java.util.Map;

/** An institution publishes the site, which the API serves. */
public class PublisherNamed extends PageServed {

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.put("sequitur.publisher.name-fr", "Assemblée d’exemple");
        settings.put("sequitur.publisher.name-nl", "Voorbeeldassemblee");
        settings.put("sequitur.publisher.page-fr", "https://assembly.example.org/fr");
        settings.put("sequitur.publisher.page-nl", "https://assembly.example.org/nl");
        settings.put("sequitur.publisher.email-fr", "fr@assembly.example.org");
        settings.put("sequitur.publisher.email-nl", "nl@assembly.example.org");
        settings.put("sequitur.publisher.ombuds-fr", "Médiation d’exemple");
        settings.put("sequitur.publisher.ombuds-nl", "Voorbeeldombudsdienst");
        return settings;
    }
}
