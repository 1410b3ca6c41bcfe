package org.sequitur.user;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Keycloak's admin REST API, as far as it is used, called as the service client of the realm. */
@Path("/admin/realms/sequitur")
@RegisterRestClient(configKey = "keycloak")
@OidcClientFilter
interface KeycloakApi {

    /** An account. In an update, properties left out are unchanged, but the attributes are replaced as a whole. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Account(
            String id,
            String username,
            String email,
            Boolean emailVerified,
            Boolean enabled,
            String firstName,
            String lastName,
            Map<String, List<String>> attributes,
            List<String> requiredActions,
            List<String> groups) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(String id, String name, String path) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record RealmRole(String id, String name) {}

    record Password(String type, String value, boolean temporary) {}

    /** A credential, such as a password. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Credential(String id, String type) {}

    /** @param search words, each matched against name and address; an asterisk matches any letters */
    @GET
    @Path("/users")
    List<Account> accounts(
            @QueryParam("search") String search,
            @QueryParam("enabled") Boolean enabled,
            @QueryParam("first") int first,
            @QueryParam("max") int most);

    @GET
    @Path("/users/count")
    long count(@QueryParam("search") String search);

    @POST
    @Path("/users")
    Response create(Account account);

    @GET
    @Path("/users/{id}")
    Uni<Account> account(@PathParam("id") String id);

    @PUT
    @Path("/users/{id}")
    void change(@PathParam("id") String id, Account changes);

    @GET
    @Path("/users/{id}/groups")
    Uni<List<Group>> groups(@PathParam("id") String id);

    @PUT
    @Path("/users/{id}/groups/{group}")
    void join(@PathParam("id") String id, @PathParam("group") String group);

    @DELETE
    @Path("/users/{id}/groups/{group}")
    void leave(@PathParam("id") String id, @PathParam("group") String group);

    /** Roles assigned to the account directly, without those of its groups. */
    @GET
    @Path("/users/{id}/role-mappings/realm")
    Uni<List<RealmRole>> roles(@PathParam("id") String id);

    @GET
    @Path("/users/{id}/role-mappings/realm/available")
    List<RealmRole> rolesToGive(@PathParam("id") String id);

    @POST
    @Path("/users/{id}/role-mappings/realm")
    void give(@PathParam("id") String id, List<RealmRole> roles);

    @DELETE
    @Path("/users/{id}/role-mappings/realm")
    void take(@PathParam("id") String id, List<RealmRole> roles);

    @PUT
    @Path("/users/{id}/reset-password")
    void setPassword(@PathParam("id") String id, Password password);

    @GET
    @Path("/users/{id}/credentials")
    List<Credential> credentials(@PathParam("id") String id);

    @DELETE
    @Path("/users/{id}/credentials/{credential}")
    void deleteCredential(@PathParam("id") String id, @PathParam("credential") String credential);

    @DELETE
    @Path("/users/{id}")
    void delete(@PathParam("id") String id);

    /** @param actions required actions of the link in the mail; following the link verifies the address */
    @PUT
    @Path("/users/{id}/execute-actions-email")
    void mail(
            @PathParam("id") String id,
            @QueryParam("client_id") String client,
            @QueryParam("redirect_uri") String afterwards,
            List<String> actions);

    /** Ends all sessions. */
    @POST
    @Path("/users/{id}/logout")
    void logOut(@PathParam("id") String id);

    @GET
    @Path("/group-by-path/bodies")
    Group bodies();

    @GET
    @Path("/group-by-path/bodies/{body}")
    Group body(@PathParam("body") String bodyId);

    @POST
    @Path("/groups/{id}/children")
    Group createChild(@PathParam("id") String id, Group child);

    @Blocking
    @ClientExceptionMapper
    static RuntimeException refusal(Response answer) {
        return answer.getStatus() < 400
                ? null
                : new KeycloakException(answer.getStatus(), answer.readEntity(String.class));
    }
}
