package org.sequitur.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.testsupport.Api.get;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A feed that is valid against the schema. */
record AtomFeed(Document document) {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    /** Downloads a feed. */
    static AtomFeed feed(String address) throws Exception {
        var response = get(address).statusCode(200).contentType(TYPE).extract().asByteArray();
        assertEquals("", schemaErrors(response));
        return new AtomFeed(
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(response)));
    }

    /** Errors found by the schema of RFC 4287, with a parser independent of the writer. */
    static String schemaErrors(byte[] atom) throws Exception {
        var found = new StringWriter();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(found));
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        var schema = AtomFeed.class.getResource("/atom/rfc4287.rnc").toString();
        assertTrue(driver.loadSchema(ValidationDriver.uriOrFileInputSource(schema)), found.toString());
        driver.validate(new InputSource(new ByteArrayInputStream(atom)));
        return found.toString();
    }

    String text(String path) throws XPathExpressionException {
        return XPathFactory.newInstance().newXPath().evaluate(path, document);
    }

    int entries() throws XPathExpressionException {
        return Integer.parseInt(text("count(/feed/entry)"));
    }

    Set<String> ids() throws XPathExpressionException {
        var ids = new TreeSet<String>();
        for (var i = 1; i <= entries(); i++) {
            ids.add(text("/feed/entry[" + i + "]/id"));
        }
        return ids;
    }
}
